import { describe, expect, it } from 'vitest'
import { moved, quarterOf, upcoming } from './periods'

describe('periods', () => {
  it('go on over the turn of the year, both ways', () => {
    expect(moved('2026-12-01', 'MONTH', 1)).toBe('2027-01-01')
    expect(moved('2026-01-01', 'MONTH', -1)).toBe('2025-12-01')
    expect(moved('2026-10-01', 'QUARTER', 1)).toBe('2027-01-01')
    expect(moved('2026-01-01', 'YEAR', -1)).toBe('2025-01-01')
  })

  it('begin with the one that holds the day', () => {
    expect(upcoming('2026-11-23', 'YEAR', 2)).toEqual(['2026-01-01', '2027-01-01'])
    expect(upcoming('2026-11-23', 'QUARTER', 2)).toEqual(['2026-10-01', '2027-01-01'])
    expect(upcoming('2026-11-23', 'MONTH', 2)).toEqual(['2026-11-01', '2026-12-01'])
  })

  it('know their quarter', () => {
    expect(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'].map(quarterOf)).toEqual([1, 2, 3, 4])
  })
})
