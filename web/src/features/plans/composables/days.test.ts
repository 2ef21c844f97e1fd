import { describe, expect, it } from 'vitest'
import { after, between, plain } from './days'

describe('days', () => {
  it('go on over the turn of the year and of February', () => {
    expect(after('2026-12-31', 1)).toBe('2027-01-01')
    expect(after('2028-02-28', 1)).toBe('2028-02-29')
    expect(after('2026-03-01', -1)).toBe('2026-02-28')
  })

  it('are counted between two of them', () => {
    expect(between('2026-11-23', '2026-11-23')).toBe(0)
    expect(between('2026-11-23', '2026-12-01')).toBe(8)
    expect(between('2026-12-01', '2026-11-23')).toBe(-8)
    expect(plain(new Date(2026, 0, 5))).toBe('2026-01-05')
  })
})
