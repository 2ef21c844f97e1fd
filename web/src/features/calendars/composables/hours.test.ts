import { describe, expect, it } from 'vitest'
import { minutes, overlap, parse, plusDays, runs, total, weekdayOf, write } from './hours'

describe('hours as people write them', () => {
  it('takes what is typed in short', () => {
    expect(['9', '9:30', '0930', '09：30', '24:00'].map(minutes)).toEqual([540, 570, 570, 570, 1440])
    expect(['', 'x', '9:60', '25:00', '24:30', '1:2:3'].map(minutes)).toEqual(Array(6).fill(undefined))
  })

  it('lets a stretch run past midnight and writes it back', () => {
    expect(parse('22:00-06:00')).toEqual({ from: 1320, until: 1800 })
    expect(['22:00-06:00', '00:00-24:00', '09:00-12:00'].map((one) => write(parse(one)!))).toEqual([
      '22:00-06:00',
      '00:00-24:00',
      '09:00-12:00',
    ])
    expect(total(['09:00-12:00', '22:00-06:00'])).toBe(11 * 60)
  })

  it('names the first two that overlap', () => {
    expect(overlap(['13:00-18:00', '09:00-13:00'])).toBeUndefined()
    expect(overlap(['13:00-18:00', '09:00-13:01'])).toEqual(['09:00-13:01', '13:00-18:00'])
  })

  it('knows weekdays and neighbours of plain dates', () => {
    expect(weekdayOf('2026-11-23')).toBe('MONDAY')
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01')
  })

  it('puts days of one occasion together', () => {
    const day = (date: string, kind = 'HOLIDAY', occasion = '国庆节') =>
      ({ date, kind, occasion, like: null, hours: [] }) as never
    expect(runs([day('2026-10-02'), day('2026-10-01'), day('2026-10-10', 'WORKING_DAY')])).toEqual([
      { kind: 'HOLIDAY', occasion: '国庆节', from: '2026-10-01', until: '2026-10-02', days: 2 },
      { kind: 'WORKING_DAY', occasion: '国庆节', from: '2026-10-10', until: '2026-10-10', days: 1 },
    ])
  })
})
