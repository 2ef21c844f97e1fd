/** One line, set of bars or cloud of a chart. */
export interface ChartSeries {
  name: string
  kind: 'line' | 'bar' | 'scatter'
  /** One a category; null where there is nothing. */
  values: (number | null)[]
  /** Interval around each value. */
  band?: ([number, number] | null)[]
  /** Bars with the same word stand on each other. */
  stack?: string
  tone?: Tone
  /** Behind the others, as what it is compared with. */
  faint?: boolean
}

export type Tone = 'accent' | 'quiet' | 'positive' | 'warning' | 'negative' | 'middle'

export interface ChartData {
  categories: string[]
  series: ChartSeries[]
  goal?: number | null
}

export interface Palette {
  text: string
  quiet: string
  line: string
  surface: string
  sunken: string
  font: string
  tones: Record<Tone, string>
}

const order: Tone[] = ['accent', 'middle', 'positive', 'warning', 'negative', 'quiet']

/** In how many parts the lines behind a chart divide it, about. */
const PARTS = 4

/** The one look of all charts. Series are named at their ends, not in a legend. */
export function chartOption(
  { categories, series, goal }: ChartData,
  palette: Palette,
  words: {
    format: (value: number) => string
    goal: string
    horizontal?: boolean
    min?: number
    max?: number
    scale?: boolean
  },
) {
  const many = series.length > 1
  const horizontal = words.horizontal === true
  const category = {
    type: 'category' as const,
    data: categories,
    inverse: horizontal,
    boundaryGap: series.some((one) => one.kind === 'bar'),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.line } },
    axisLabel: {
      color: palette.quiet,
      fontSize: 12,
      hideOverlap: true,
      ...(horizontal ? { width: 140, overflow: 'truncate' as const } : {}),
    },
  }
  const value = {
    type: 'value' as const,
    min: words.min,
    max: words.max,
    interval: words.max === undefined ? undefined : (words.max - (words.min ?? 0)) / PARTS,
    scale: words.scale ?? false,
    splitNumber: PARTS,
    axisLabel: { color: palette.quiet, fontSize: 12, formatter: (n: number) => words.format(n) },
    splitLine: { lineStyle: { color: palette.line } },
  }
  return {
    animation: false,
    textStyle: { fontFamily: palette.font, color: palette.text },
    grid: { left: 4, right: many && !horizontal ? 92 : 20, top: 14, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis' as const,
      renderMode: 'richText' as const,
      confine: true,
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.text, fontSize: 12 },
      axisPointer: { type: 'line' as const, lineStyle: { color: palette.quiet, type: 'dashed' as const } },
      formatter: (points: { dataIndex: number }[]) => {
        const at = points[0]?.dataIndex ?? 0
        return [categories[at], ...series.map((one) => `${one.name}  ${told(one, at, words.format)}`)].join('\n')
      },
    },
    xAxis: horizontal ? value : category,
    yAxis: horizontal ? category : value,
    series: series.flatMap((one, at) => {
      const colour = palette.tones[one.tone ?? (one.faint ? 'quiet' : (order[at % order.length] as Tone))]
      const drawn = {
        name: one.name,
        type: one.kind,
        data: one.values.map((v) => v ?? '-'),
        stack: one.stack,
        z: one.faint ? 2 : 3,
        symbol: one.kind === 'line' && categories.length > 40 ? 'none' : 'circle',
        symbolSize: one.kind === 'scatter' ? 7 : 5,
        connectNulls: false,
        barMaxWidth: 28,
        lineStyle: {
          color: colour,
          width: one.faint ? 1.5 : 2,
          type: one.faint ? ('dashed' as const) : ('solid' as const),
        },
        itemStyle: { color: colour, borderRadius: one.kind === 'bar' && !one.stack ? 2 : 0 },
        endLabel: {
          show: many && one.kind === 'line' && !horizontal,
          formatter: one.name,
          color: colour,
          fontSize: 12,
          width: 84,
          overflow: 'truncate' as const,
        },
        labelLayout: { moveOverlap: 'shiftY' as const },
        label: {
          show: one.kind === 'bar' && !one.stack && categories.length * series.length <= 14,
          position: horizontal ? ('right' as const) : ('top' as const),
          color: palette.quiet,
          fontSize: 12,
          formatter: ({ value: v }: { value: unknown }) => (typeof v === 'number' ? words.format(v) : ''),
        },
        ...(at === 0 && goal != null
          ? {
              markLine: {
                silent: true,
                symbol: 'none',
                lineStyle: { color: palette.tones.accent, type: 'dashed' as const },
                label: {
                  formatter: words.goal,
                  color: palette.tones.accent,
                  position: 'insideStartTop' as const,
                  fontSize: 12,
                },
                data: [horizontal ? { xAxis: goal } : { yAxis: goal }],
              },
            }
          : {}),
      }
      return one.band ? [...bandOf(one, colour, at), drawn] : [drawn]
    }),
  }
}

/** An area between two lines: the lower one invisible, the difference stacked on it. */
function bandOf(one: ChartSeries, colour: string, at: number) {
  const band = one.band ?? []
  const hidden = {
    type: 'line' as const,
    stack: `band-${at}`,
    symbol: 'none',
    silent: true,
    lineStyle: { opacity: 0 },
    z: 1,
  }
  return [
    { ...hidden, name: `${one.name} low`, data: band.map((b) => (b ? b[0] : '-')) },
    {
      ...hidden,
      name: `${one.name} band`,
      data: band.map((b) => (b ? b[1] - b[0] : '-')),
      areaStyle: { color: colour, opacity: 0.14 },
    },
  ]
}

/** A value as the tooltip and the table say it, with its interval. */
export function told(one: ChartSeries, at: number, format: (value: number) => string) {
  const value = one.values[at]
  if (value === null || value === undefined) return '—'
  const band = one.band?.[at]
  return band ? `${format(value)} (${format(band[0])}–${format(band[1])})` : format(value)
}

/** The numbers of a chart as CSV with a mark that Excel knows for UTF-8; cells that a spreadsheet would run are disarmed. */
export function chartCsv(head: string, { categories, series }: ChartData): string {
  const columns = series.flatMap((one) => (one.band ? [one.name, `${one.name} ↓`, `${one.name} ↑`] : [one.name]))
  const lines = categories.map((name, at) => [
    name,
    ...series.flatMap((one) => {
      const value = one.values[at] ?? ''
      const band = one.band?.[at]
      return one.band ? [value, band?.[0] ?? '', band?.[1] ?? ''] : [value]
    }),
  ])
  return '\uFEFF' + [[head, ...columns], ...lines].map((cells) => cells.map(csvCell).join(',')).join('\r\n') + '\r\n'
}

function csvCell(value: string | number) {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
