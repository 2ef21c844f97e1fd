import type { Schema } from '@/shared/api'

export type Scorecard = Schema<'Scorecard'>
export type Item = Schema<'ScorecardItem'>

/** In hundredths, so that a hundred is a hundred. */
export const sumOf = (weights: number[]) => weights.reduce((sum, one) => sum + Math.round((one || 0) * 100), 0) / 100

/** Weights in the same proportions that sum to exactly a hundred, in hundredths by largest remainder. */
export function normalised(weights: number[]) {
  const sum = weights.reduce((all, one) => all + one, 0)
  if (!(sum > 0)) return weights
  const exact = weights.map((one) => (one / sum) * 10_000)
  const cents = exact.map(Math.floor)
  let left = 10_000 - cents.reduce((all, one) => all + one, 0)
  const order = exact
    .map((one, at) => ({ at, rest: one - Math.floor(one) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (const { at } of order) {
    if (left <= 0) break
    cents[at] = (cents[at] ?? 0) + 1
    left--
  }
  return cents.map((one) => one / 100)
}

/** One step of a shift, and how far it goes: shares in points of percent, durations in a sensible part of the target. */
export function stepsOf(unit: string | undefined, item: Item) {
  if (unit === 'SHARE') return { step: 0.01, most: 0.15 }
  const size = Math.abs(targetOf(item)) || 1
  if (unit === 'SECONDS') {
    const step = size > 7200 ? 600 : 60
    return { step, most: Math.max(step, Math.round(size / 2 / step) * step) }
  }
  const step = size >= 50 ? 1 : size >= 5 ? 0.5 : 0.1
  return { step, most: Math.max(step, Math.round(size / 2 / step) * step) }
}

function targetOf({ curve }: Item) {
  switch (curve.kind) {
    case 'linear':
      return curve.target
    case 'steps':
      return curve.steps.at(-1)?.limit ?? 1
    default:
      return curve.limit
  }
}
