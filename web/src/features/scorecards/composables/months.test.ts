import { describe, expect, it } from 'vitest'
import { lastQuarter, monthName, months } from './months'

describe('months', () => {
  it('are whole ones before the day', () => {
    const march = new Date(2026, 2, 31)
    expect(months(march, 1)).toEqual(['2026-02-01', '2026-02-28'])
    expect(months(march, 1, 12)).toEqual(['2025-03-01', '2026-02-28'])
    expect(lastQuarter(march)).toEqual(['2025-10-01', '2025-12-31'])
  })

  it('are named with the year where it is asked for', () => {
    expect(monthName('2026-07-16', 'zh-CN', false)).toBe('7月')
    expect(monthName('2026-01-01', 'zh-CN', true)).toBe('2026年1月')
    expect(monthName('2026-12-31', 'en', false)).toBe('Dec')
  })
})
