import { describe, expect, it } from 'vitest'
import { bucketOf, daysBetween, presets, shifted, yearUntil } from './usePeriod'

describe('periods', () => {
  it('goes over the ends of months and years', () => {
    expect(shifted('2026-03-01', -1)).toBe('2026-02-28')
    expect(shifted('2026-12-31', 1)).toBe('2027-01-01')
  })

  it('names the month and quarter before', () => {
    const named = presets('2026-01-15')
    expect(named.lastMonth).toEqual(['2025-12-01', '2025-12-31'])
    expect(named.lastQuarter).toEqual(['2025-10-01', '2025-12-31'])
    expect(named.thisMonth).toEqual(['2026-01-01', '2026-01-15'])
  })

  it('counts thirty days as thirty', () => {
    const [from, until] = presets('2026-11-22').last30
    expect(daysBetween(from, until)).toBe(29)
  })

  it('draws longer times in wider steps', () => {
    expect(bucketOf('2026-01-01', '2026-01-31')).toBe('DAY')
    expect(bucketOf('2026-01-01', '2026-04-30')).toBe('WEEK')
    expect(bucketOf('2025-01-01', '2026-01-01')).toBe('MONTH')
  })

  it('begins a year with the first of a month', () => {
    expect(yearUntil(new Date(2026, 10, 23))).toEqual(['2025-12-01', '2026-11-23'])
    expect(yearUntil(new Date(2026, 0, 31))).toEqual(['2025-02-01', '2026-01-31'])
  })
})
