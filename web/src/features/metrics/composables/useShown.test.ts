import { describe, expect, it } from 'vitest'
import { scaleOf } from './useShown'

const figure = (value: number | null, low?: number, high?: number) =>
  ({ value, interval: low === undefined ? null : { low, high } }) as never

describe('the scale of a column', () => {
  it('holds every interval', () => {
    const { min, max } = scaleOf([figure(0.9, 0.8, 0.95), figure(0.5, 0.2, 0.8)], 'SHARE')
    expect(min).toBeLessThan(0.2)
    expect(max).toBeGreaterThan(0.95)
  })

  it('keeps shares within nought and one', () => {
    const { min, max } = scaleOf([figure(1, 0.02, 1)], 'SHARE')
    expect(min).toBeGreaterThanOrEqual(0)
    expect(max).toBe(1)
  })

  it('is there without any data', () => expect(scaleOf([figure(null)], 'SECONDS')).toEqual({ min: 0, max: 1 }))
})
