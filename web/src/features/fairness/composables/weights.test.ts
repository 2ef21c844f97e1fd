import { describe, expect, it } from 'vitest'
import { normalised, sumOf } from './weights'

describe('weights', () => {
  it('sum in hundredths', () => {
    expect(sumOf([33.33, 33.33, 33.34])).toBe(100)
    expect(sumOf([0.1, 0.2])).toBe(0.3)
  })
  it('become a hundred in the same proportions, to the hundredth', () => {
    expect(normalised([1, 1, 1])).toEqual([33.34, 33.33, 33.33])
    expect(normalised([40, 0, 40])).toEqual([50, 0, 50])
    expect(normalised([0, 0])).toEqual([0, 0])
    for (let seed = 1; seed < 50; seed++) {
      const weights = Array.from({ length: 9 }, (_, at) => ((seed * 7919 + at * 104729) % 97) + 0.01)
      expect(sumOf(normalised(weights)), `seed ${seed}`).toBe(100)
    }
  })
})
