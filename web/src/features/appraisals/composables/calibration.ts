import type { CalibrationRow, CalibrationTable } from './useAppraisals'
import type { ChartSeries, Tone } from '@/shared/components/chart/model'

const MIDDLE: Tone[] = ['accent', 'middle', 'quiet']

/** The best grade in the colour of the good, the worst in that of the bad, those between in calm ones. */
export function toneOf(place: number, count: number): Tone {
  if (place === 0) return 'positive'
  if (place === count - 1) return 'negative'
  return MIDDLE[(place - 1) % MIDDLE.length] as Tone
}

/** How many of each team, and of all together, got which grade, in per cent: bars that stand on each other. */
export function chartOf(table: CalibrationTable, everybody: string) {
  const grades = table.spreads[0]?.grades ?? []
  const series: ChartSeries[] = grades.map((grade, at) => ({
    name: grade.grade,
    kind: 'bar',
    stack: 'grades',
    tone: toneOf(at, grades.length),
    values: table.spreads.map((spread) => {
      const share = spread.grades.find((one) => one.key === grade.key)?.share
      return share === undefined ? null : Math.round(share * 10) / 10
    }),
  }))
  return {
    categories: table.spreads.map((spread) => `${spread.team?.name ?? everybody} (${spread.people})`),
    series,
  }
}

export type Order = 'team' | 'points' | 'interval'

/** Those of a team, those near a limit, those that were changed; in the order asked for. */
export function chosenRows(
  rows: CalibrationRow[],
  filter: { team?: number; which: 'all' | 'near' | 'changed' | 'without'; order: Order },
) {
  const kept = rows.filter((row) => {
    if (filter.team !== undefined && row.team?.id !== filter.team) return false
    if (filter.which === 'near') return row.nearALimit
    if (filter.which === 'changed') return row.changedBecause != null
    if (filter.which === 'without') return row.points == null
    return true
  })
  if (filter.order === 'team') return kept
  const width = (row: CalibrationRow) => (row.interval ? row.interval.high - row.interval.low : -1)
  const by = filter.order === 'points' ? (row: CalibrationRow) => row.points ?? -1 : width
  return [...kept].sort((one, other) => by(other) - by(one))
}

/** One scale for all rows, with some air. */
export function scaleOfRows(rows: CalibrationRow[]) {
  const ends = rows.flatMap((row) =>
    row.interval ? [row.interval.low, row.interval.high] : row.points != null ? [row.points] : [],
  )
  if (!ends.length) return { min: 0, max: 100 }
  return { min: Math.max(0, Math.min(...ends) - 3), max: Math.max(...ends) + 3 }
}
