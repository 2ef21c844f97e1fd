import { describe, expect, it } from 'vitest'
import { chartCsv, type ChartSeries, chartOption, type Palette, told } from './model'

const palette: Palette = {
  text: '#111',
  quiet: '#777',
  line: '#ddd',
  surface: '#fff',
  sunken: '#eee',
  font: 'sans-serif',
  tones: { accent: '#00f', quiet: '#888', middle: '#444', positive: '#0a0', warning: '#a80', negative: '#a00' },
}
const csat: ChartSeries = { name: '满意度', kind: 'line', values: [88.2, null], band: [[85.9, 90.2], null] }
const words = { format: (value: number) => `${value}%`, goal: '目标 90%' }

describe('a chart', () => {
  it('can be taken away as a table that Excel reads', () => {
    const csv = chartCsv('月份', { categories: ['10 月', '11 月'], series: [csat] })
    expect(csv).toBe('\uFEFF月份,满意度,满意度 ↓,满意度 ↑\r\n10 月,88.2,85.9,90.2\r\n11 月,,,\r\n')
  })

  it('does not smuggle formulas into a spreadsheet', () => {
    const csv = chartCsv('=1+1', {
      categories: ['@SUM(A1)', 'a,"b"'],
      series: [{ name: '-x', kind: 'bar', values: [-3, 4] }],
    })
    expect(csv).toBe(`\uFEFF'=1+1,'-x\r\n'@SUM(A1),-3\r\n"a,""b""",4\r\n`)
  })

  it('says a value with its interval, and a gap as a gap', () => {
    expect(told(csat, 0, words.format)).toBe('88.2% (85.9%–90.2%)')
    expect(told(csat, 1, words.format)).toBe('—')
  })

  it('draws the interval as an area from its lower to its upper end', () => {
    const { series } = chartOption({ categories: ['a', 'b'], series: [csat] }, palette, words)
    const [low, span, line] = series
    expect(low?.data).toEqual([85.9, '-'])
    expect((span?.data[0] as number) + 85.9).toBeCloseTo(90.2)
    expect(line?.data).toEqual([88.2, '-'])
  })

  it('puts the goal where the values are, also when lying', () => {
    const standing = chartOption({ categories: ['a'], series: [csat], goal: 90 }, palette, words)
    expect(JSON.stringify(standing.series)).toContain('"yAxis":90')
    const lying = chartOption({ categories: ['a'], series: [csat], goal: 90 }, palette, { ...words, horizontal: true })
    expect(JSON.stringify(lying.series)).toContain('"xAxis":90')
  })

  it('tells all series of a point', () => {
    const option = chartOption(
      { categories: ['a', 'b'], series: [csat, { name: '目标', kind: 'line', values: [90, 90] }] },
      palette,
      words,
    )
    expect(option.tooltip.formatter([{ dataIndex: 0 }])).toBe('a\n满意度  88.2% (85.9%–90.2%)\n目标  90%')
  })
})
