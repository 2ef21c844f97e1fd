import type { Schema } from '@/shared/api'

export type Scorecard = Schema<'Scorecard'>
export type Item = Schema<'ScorecardItem'>
export type Grade = Schema<'ScorecardGrade'>
export type Curve = Item['curve']

/** Weights are summed in hundredths, so that a hundred is a hundred. */
export function sumOf(items: Pick<Item, 'weight'>[]) {
  return items.reduce((sum, item) => sum + Math.round((item.weight || 0) * 100), 0) / 100
}

/** As the server reckons: never falls as amounts get better. */
export function pointsOf(curve: Curve, amount: number) {
  switch (curve.kind) {
    case 'linear': {
      const share = (amount - curve.floor) / (curve.target - curve.floor)
      return Number.isFinite(share) ? Math.min(curve.cap, Math.max(0, 100 * share)) : 0
    }
    case 'steps':
      return Math.max(
        0,
        ...curve.steps.filter(({ limit }) => kept(curve.rises, amount, limit)).map((one) => one.points),
      )
    default:
      return kept(curve.rises, amount, curve.limit) ? 100 : 0
  }
}

const kept = (rises: boolean, amount: number, limit: number) => (rises ? amount >= limit : amount <= limit)

export const risesOf = (curve: Curve) => (curve.kind === 'linear' ? curve.target > curve.floor : curve.rises)

/** The amounts a curve speaks of. */
export function limitsOf(curve: Curve) {
  switch (curve.kind) {
    case 'linear':
      return [curve.floor, curve.target]
    case 'steps':
      return curve.steps.map((step) => step.limit)
    default:
      return [curve.limit]
  }
}

/** The best grade the points reach. */
export const gradeOf = (grades: Grade[], points: number) => grades.find((grade) => points >= grade.from)

/** Another kind of curve that says about the same. */
export function curveOf(kind: Curve['kind'], from: Curve): Curve {
  const limits = limitsOf(from)
  const floor = limits[0] ?? 0
  const target = limits[limits.length - 1] ?? 1
  const rises = risesOf(from)
  switch (kind) {
    case 'linear':
      return {
        kind,
        floor: floor === target ? target - ((rises ? 1 : -1) * Math.abs(target || 1)) / 2 : floor,
        target,
        cap: 100,
      }
    case 'steps':
      return {
        kind,
        rises,
        steps:
          floor === target
            ? [{ limit: target, points: 100 }]
            : [
                { limit: floor, points: 60 },
                { limit: target, points: 100 },
              ],
      }
    default:
      return { kind, rises, limit: target }
  }
}

/** What tells an item from the others: its measure, or its kind and name. */
export const keyOf = (item: Item) => item.measure ?? `${item.kind} ${item.name ?? ''}`

export interface Difference {
  kind: 'added' | 'removed' | 'changed'
  before?: Item
  after?: Item
  /** Which parts of it changed. */
  parts: string[]
}

/** What is other in one version than in another, in the order of the later one. */
export function differences(before: Scorecard, after: Scorecard) {
  const earlier = new Map(before.items.map((item) => [keyOf(item), item]))
  const found: Difference[] = []
  for (const item of after.items) {
    const old = earlier.get(keyOf(item))
    earlier.delete(keyOf(item))
    if (!old) {
      found.push({ kind: 'added', after: item, parts: [] })
      continue
    }
    const parts = (['group', 'weight', 'curve', 'whose', 'least', 'tooLittle', 'points'] as const).filter(
      (part) => JSON.stringify(sorted(old[part])) !== JSON.stringify(sorted(item[part])),
    )
    if (parts.length) found.push({ kind: 'changed', before: old, after: item, parts: [...parts] })
  }
  for (const gone of earlier.values()) found.push({ kind: 'removed', before: gone, parts: [] })
  return { items: found, grades: JSON.stringify(sorted(before.grades)) !== JSON.stringify(sorted(after.grades)) }
}

/** The same text for the same content, in whatever order fields came. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([name, part]) => [name, sorted(part)]),
    )
  }
  return value ?? null
}

/** How many of what the server holds make one of what is typed: shares are typed in percent, durations in minutes. */
export const typedScale = (unit: string | undefined) => (unit === 'SHARE' ? 0.01 : unit === 'SECONDS' ? 60 : 1)

export const typed = (unit: string | undefined, amount: number) => tidy(amount / typedScale(unit))

export const held = (unit: string | undefined, amount: number) => tidy(amount * typedScale(unit))

/** Without the dust of binary fractions. */
const tidy = (amount: number) => Number(amount.toPrecision(12))
