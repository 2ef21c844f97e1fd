import { describe, expect, it } from 'vitest'
import { dueTone, sayDuration, sayRoughly } from './duration'

describe('a length of time', () => {
  it.each([
    [0, { unit: 'seconds', n: 0 }],
    [59, { unit: 'seconds', n: 59 }],
    [60, { unit: 'minutes', n: 1 }],
    [3599, { unit: 'minutes', n: 59 }],
    [3600, { unit: 'hours', n: 1 }],
    [4920, { unit: 'hoursMinutes', n: 1, m: 22 }],
    [90_600, { unit: 'hoursMinutes', n: 25, m: 10 }],
    [2 * 86_400, { unit: 'days', n: 2 }],
    [535_680, { unit: 'days', n: 6.2 }],
  ])('of %i seconds is said in fitting units', (seconds, said) => expect(sayDuration(seconds)).toEqual(said))

  it('is said by its size when negative', () => expect(sayDuration(-4920)).toEqual(sayDuration(4920)))

  it.each([
    [1, { unit: 'minutes', n: 1 }],
    [-200, { unit: 'minutes', n: 3 }],
    [7199, { unit: 'hours', n: 1 }],
    [86_399, { unit: 'hours', n: 23 }],
    [86_400, { unit: 'days', n: 1 }],
  ])('of %i seconds is rounded down to one unit', (seconds, said) => expect(sayRoughly(seconds)).toEqual(said))
})

describe('a deadline', () => {
  it('is late from the first second after it', () => expect(dueTone(-1)).toBe('late'))
  it('is not late at the very second', () => expect(dueTone(0)).toBe('soon'))
  it('is soon in its last half hour', () => {
    expect(dueTone(1800, 3600)).toBe('soon')
    expect(dueTone(1801, 3600)).toBe('calm')
  })
  it('is soon in the last tenth of a long target', () => {
    expect(dueTone(8640, 86_400)).toBe('soon')
    expect(dueTone(8641, 86_400)).toBe('calm')
  })
})
