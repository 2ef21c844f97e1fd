import { describe, expect, it } from 'vitest'
import { beginnings, daysBetween, lastDay, plusDays, present } from './days'

describe('days of the calendar', () => {
  it('offers the next period, the running one and some that are over', () => {
    expect(beginnings('2026-11-23', 'MONTH', 2)).toEqual(['2026-12-01', '2026-11-01', '2026-10-01', '2026-09-01'])
    expect(beginnings('2026-01-05', 'QUARTER', 1)).toEqual(['2026-04-01', '2026-01-01', '2025-10-01'])
    expect(beginnings('2026-12-31', 'HALF_YEAR', 0)).toEqual(['2027-01-01', '2026-07-01'])
    expect(beginnings('2026-06-01', 'YEAR', 1, 0)).toEqual(['2026-01-01', '2025-01-01'])
  })

  it('ends a period where its span ends, in leap years too', () => {
    expect(lastDay('2028-02-01', 'MONTH')).toBe('2028-02-29')
    expect(lastDay('2026-10-01', 'QUARTER')).toBe('2026-12-31')
    expect(lastDay('2026-07-01', 'HALF_YEAR')).toBe('2026-12-31')
  })

  it('counts over the ends of months and years', () => {
    expect(plusDays('2026-12-30', 3)).toBe('2027-01-02')
    expect(daysBetween('2026-10-30', '2026-11-02')).toBe(3)
    expect(daysBetween('2026-11-02', '2026-10-30')).toBe(-3)
  })

  it('reckons from the first to the last day somebody was there', () => {
    const parts = [
      { from: '2026-10-01', until: '2026-10-10' },
      { from: '2026-10-11', until: '2026-10-31' },
    ]
    expect(present(parts, [])).toEqual({ from: '2026-10-01', until: '2026-10-31' })
    expect(present(parts, [{ from: '2026-09-20', until: '2026-10-12' }])).toEqual({
      from: '2026-10-13',
      until: '2026-10-31',
    })
    expect(present(parts, [{ from: '2026-10-05', until: '2026-10-20' }])?.until).toBe('2026-10-31')
    expect(present(parts, [{ from: '2026-10-01', until: '2026-10-31' }])).toBeUndefined()
  })
})
