import type { Schema } from '@/shared/api'

export type CascadePart = Schema<'CascadePart'>

/** What the whole comes to if each part just meets its target; undefined while one has none, or there is no part. */
export function wholeOf(adds: boolean, parts: { heads: number; weight: number; target?: number }[]) {
  if (!parts.length) return undefined
  let sum = 0
  let weights = 0
  for (const part of parts) {
    if (part.target === undefined) return undefined
    const weight = adds ? 1 : part.weight || part.heads
    sum += weight * part.target
    weights += weight
  }
  return adds ? sum : sum / weights
}

/** Whether the whole meets its target, apart from what arithmetic leaves behind. */
export function meets(whole: number, target: number, direction: string) {
  const slack = Math.max(1e-6, Math.abs(target) * 1e-6)
  return direction === 'LOWER_IS_BETTER' ? whole <= target + slack : whole >= target - slack
}
