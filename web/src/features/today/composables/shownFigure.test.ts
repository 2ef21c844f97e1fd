import { describe, expect, it } from 'vitest'
import { scaleOf, standingTone, toneOf } from './shownFigure'
import type { Figure, Measure } from './useFigures'

const up = { direction: 'HIGHER_IS_BETTER' } as Measure
const down = { direction: 'LOWER_IS_BETTER' } as Measure
const neutral = { direction: 'NEUTRAL' } as Measure
const figure = (value: number | null, before: number | null, distinguishable: boolean | null) =>
  ({
    value,
    before: before === null ? null : { value: before, n: 100, distinguishable },
  }) as Figure
const placed = (place: string | null) => ({ standing: place ? { place } : null }) as Figure

describe('a figure', () => {
  it('is coloured only where the change is more than chance', () => {
    expect(toneOf(figure(0.9, 0.8, true), up)).toBe('positive')
    expect(toneOf(figure(0.9, 0.8, false), up)).toBeUndefined()
    expect(toneOf(figure(0.9, 0.8, null), up)).toBeUndefined()
  })
  it('is judged by which way is better', () => {
    expect(toneOf(figure(40, 30, true), down)).toBe('negative')
    expect(toneOf(figure(40, 30, true), neutral)).toBeUndefined()
  })
  it('without data, now or before, is not judged', () => {
    expect(toneOf(figure(null, 0.8, true), up)).toBeUndefined()
    expect(toneOf(figure(0.8, null, null), up)).toBeUndefined()
  })
  it('beside others is coloured only where its interval says so', () => {
    expect(standingTone(placed('WORSE'))).toBe('negative')
    expect(standingTone(placed('NOT_DISTINGUISHABLE'))).toBeUndefined()
    expect(standingTone(placed(null))).toBeUndefined()
  })
})

describe('the scale of a column', () => {
  it('holds every interval and the level of the others', () => {
    const { min, max } = scaleOf(
      [{ value: 0.9, interval: { low: 0.82, high: 0.95 }, standing: { others: 0.7 } }, { value: 0.5 }] as Figure[],
      true,
    )
    expect(min).toBeLessThan(0.5)
    expect(max).toBeGreaterThan(0.95)
  })
  it('of shares stays between none and all', () =>
    expect(scaleOf([{ value: 1, interval: { low: 0, high: 1 } }] as Figure[], true)).toEqual({ min: 0, max: 1 }))
  it('without data is any', () => expect(scaleOf([], true)).toEqual({ min: 0, max: 1 }))
})
