import { describe, expect, it } from 'vitest'
import { monthOf, moved, today, weeksOf } from './month'

describe('a month of the calendar', () => {
  it('is whole weeks from Monday to Sunday', () => {
    const weeks = weeksOf('2026-11')
    expect(weeks[0]?.[0]).toBe('2026-10-26')
    expect(weeks.at(-1)?.[6]).toBe('2026-12-06')
    expect(weeks.every((week) => week.length === 7)).toBe(true)
  })

  it('takes four weeks where they fit', () => {
    expect(weeksOf('2027-02')).toHaveLength(4)
    expect(weeksOf('2026-08')).toHaveLength(6)
  })

  it('moves across years', () => {
    expect(moved('2026-12', 1)).toBe('2027-01')
    expect(moved('2026-01', -1)).toBe('2025-12')
  })

  it('is the present one where the address says nothing that is a month', () => {
    expect(monthOf('2026-05')).toBe('2026-05')
    expect(monthOf('2026-13')).toBe(today().slice(0, 7))
    expect(monthOf('')).toBe(today().slice(0, 7))
  })
})
