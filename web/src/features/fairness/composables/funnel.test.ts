import { describe, expect, it } from 'vitest'
import { byVerdict, type Compared, curves, placeOf, toneOf } from './funnel'
import { lastMonths, spanOf } from './months'

const row = (name: string, verdict: Compared['verdict']): Compared => ({
  person: { id: 1, name },
  own: false,
  n: 40,
  value: 0.5,
  outside: false,
  verdict,
})

describe('the funnel', () => {
  it('narrows with the root of the observations and stays within what there can be', () => {
    const lines = curves({ centre: 0.8, spread: 0.4, dispersion: 4 }, 1, 400, true)
    expect(lines.high998[0]?.[1]).toBe(1)
    expect(lines.low998[0]?.[1]).toBe(0)
    const [n, low] = lines.low95[80] ?? [0, 0]
    expect(n).toBeCloseTo(400)
    expect(low).toBeCloseTo(0.8 - (1.959963984540054 * 0.8) / 20)
  })
  it('places nobody by a mix from which nothing is expected', () => {
    expect(placeOf(row('a', 'FEW'), 'raw')).toEqual([40, 0.5])
    expect(placeOf(row('a', 'FEW'), 'adjusted')).toBeUndefined()
  })
  it('says good or bad only where one way is better', () => {
    expect(toneOf('ABOVE', 'HIGHER_IS_BETTER')).toBe('positive')
    expect(toneOf('ABOVE', 'LOWER_IS_BETTER')).toBe('negative')
    expect(toneOf('BELOW', 'NEUTRAL')).toBe('warning')
    expect(toneOf('LIKE_OTHERS', 'HIGHER_IS_BETTER')).toBeUndefined()
  })
  it('ranks nobody: those like the others stand by name', () => {
    const groups = byVerdict([row('c', 'LIKE_OTHERS'), row('a', 'LIKE_OTHERS'), row('b', 'BELOW')], (a, b) =>
      a.localeCompare(b),
    )
    expect(groups.map((group) => group.rows.map((one) => one.person?.name))).toEqual([['b'], ['a', 'c']])
  })
})

describe('whole months that are over', () => {
  it('end with the last day of the last month, also over a new year', () => {
    expect(lastMonths(new Date(2026, 0, 15), 1)).toEqual(['2025-12-01', '2025-12-31'])
    expect(lastMonths(new Date(2026, 10, 23), 3)).toEqual(['2026-08-01', '2026-10-31'])
    expect(spanOf(new Date(2026, 10, 23), '2026-08-01', '2026-10-31')).toBe(3)
    expect(spanOf(new Date(2026, 10, 23), '2026-08-02', '2026-10-31')).toBeUndefined()
  })
})
