import { describe, expect, it } from 'vitest'
import { meets, wholeOf } from './cascade'

describe('what the whole comes to', () => {
  it('adds up what adds up', () => {
    const parts = [
      { heads: 1, weight: 9, target: 40 },
      { heads: 2, weight: 1, target: 60 },
    ]
    expect(wholeOf(true, parts)).toBe(100)
  })

  it('weighs averages by their observations, and by heads where there are none', () => {
    expect(
      wholeOf(false, [
        { heads: 1, weight: 300, target: 0.8 },
        { heads: 1, weight: 100, target: 1 },
      ]),
    ).toBeCloseTo(0.85)
    expect(
      wholeOf(false, [
        { heads: 3, weight: 0, target: 0.8 },
        { heads: 1, weight: 0, target: 1 },
      ]),
    ).toBeCloseTo(0.85)
  })

  it('is not known while a target is empty', () => {
    expect(wholeOf(true, [{ heads: 1, weight: 1 }])).toBeUndefined()
    expect(wholeOf(true, [])).toBeUndefined()
  })

  it('meets a target from the better side', () => {
    expect(meets(0.9, 0.9, 'HIGHER_IS_BETTER')).toBe(true)
    expect(meets(0.89, 0.9, 'HIGHER_IS_BETTER')).toBe(false)
    expect(meets(7164, 7200, 'LOWER_IS_BETTER')).toBe(true)
    expect(meets(7300, 7200, 'LOWER_IS_BETTER')).toBe(false)
    expect(meets(99, 100, 'NEUTRAL')).toBe(false)
  })
})
