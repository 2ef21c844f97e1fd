import { describe, expect, it } from 'vitest'
import { missing, pastsBeside, recordsOf, standingOf, toneOf } from './progress'
import type { GoalLine, Line, Past, Running } from './useProgress'

const running = (window: Running['window'], value: number | null): Running => ({
  window,
  value,
  from: '2026-03-01',
  until: '2026-03-10',
  n: 100,
  small: false,
})
const past = (window: Past['window'], value: number | null, differs: boolean | null = null): Past => ({
  window,
  value,
  differs,
  from: '2026-02-01',
  until: '2026-02-28',
  n: 100,
})
const line = (...pasts: Past[]): Line => ({
  measure: 'csat',
  whose: 'PERSON',
  subject: 7,
  now: [],
  past: pasts,
  tooFew: false,
})
const goal = (value: number | null, target: number): GoalLine => ({
  id: 1,
  of: 'PERSON',
  span: 'MONTH',
  first: '2026-03-01',
  last: '2026-03-31',
  target,
  value,
  course: 'ON_COURSE',
})

describe('a running value', () => {
  const all = line(past('WEEK', 0.8), past('MONTH', 0.9), past('THREE_MONTHS', 0.85))

  it('stands beside the past of its own length', () => {
    expect(pastsBeside(all, running('DAY', 0.9))).toEqual([])
    expect(pastsBeside(all, running('WEEK', 0.9)).map((one) => one.window)).toEqual(['WEEK'])
    expect(pastsBeside(all, running('MONTH', 0.9)).map((one) => one.window)).toEqual(['MONTH', 'THREE_MONTHS'])
  })
  it('has no past beside it where there was none', () =>
    expect(pastsBeside(line(past('WEEK', null)), running('WEEK', 0.9))).toEqual([]))
  it('is coloured only where the difference is more than chance', () => {
    expect(toneOf('HIGHER_IS_BETTER', running('WEEK', 0.9), [past('WEEK', 0.8, true)])).toBe('positive')
    expect(toneOf('LOWER_IS_BETTER', running('WEEK', 0.9), [past('WEEK', 0.8, true)])).toBe('negative')
    expect(toneOf('HIGHER_IS_BETTER', running('WEEK', 0.9), [past('WEEK', 0.8, false)])).toBeUndefined()
    expect(toneOf('HIGHER_IS_BETTER', running('WEEK', 0.9), [past('WEEK', 0.8)])).toBeUndefined()
    expect(toneOf('NEUTRAL', running('WEEK', 90), [past('WEEK', 80, true)])).toBeUndefined()
  })
})

describe('beside the team', () => {
  it('is said as higher or lower, whichever way is better', () => {
    expect(standingOf('HIGHER_IS_BETTER', 'BETTER')).toBe('higher')
    expect(standingOf('LOWER_IS_BETTER', 'BETTER')).toBe('lower')
    expect(standingOf('LOWER_IS_BETTER', 'WORSE')).toBe('higher')
  })
  it('is not told apart, or not said', () => {
    expect(standingOf('HIGHER_IS_BETTER', 'NOT_DISTINGUISHABLE')).toBe('same')
    expect(standingOf('HIGHER_IS_BETTER', null)).toBeUndefined()
  })
})

describe('a goal', () => {
  it('is missed by what is wanting', () => {
    expect(missing('HIGHER_IS_BETTER', goal(0.85, 0.9))).toBeCloseTo(0.05)
    expect(missing('LOWER_IS_BETTER', goal(7500, 7200))).toBe(300)
  })
  it('that is met is missed by nothing', () => expect(missing('HIGHER_IS_BETTER', goal(0.95, 0.9))).toBe(0))
  it('without data is neither', () => expect(missing('HIGHER_IS_BETTER', goal(null, 0.9))).toBeUndefined())
})

it('a number leads to its records', () =>
  expect(recordsOf(line(), '2026-03-01', '2026-03-10')).toEqual({
    name: 'figures.facts',
    params: { measure: 'csat' },
    query: { person: 7, from: '2026-03-01', until: '2026-03-10' },
  }))
