import type { Schema } from '@/shared/api'

export type TargetRow = Schema<'TargetRow'>
export type Targets = Schema<'Targets'>
export const kinds = ['FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION'] as const
export type Kind = (typeof kinds)[number]

/** Which subjects a cell of the matrix speaks of; null is any. */
export interface Place {
  kind: Kind
  type: string | null
  priority: string | null
  tier: string | null
}

const order = ['urgent', 'high', 'normal', 'low']

/** Most urgent first; codes we do not know after those we do. */
export function byUrgency(priorities: readonly string[]): string[] {
  const rank = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length)
  return [...priorities].sort((a, b) => rank(a) - rank(b))
}

export function samePlace(rule: TargetRow, place: Place): boolean {
  return (
    rule.kind === place.kind &&
    (rule.type ?? null) === place.type &&
    (rule.priority ?? null) === place.priority &&
    (rule.tier ?? null) === place.tier
  )
}

/** As the server decides: most attributes named, then priority before tier before type. */
export function precedence(rule: TargetRow): number {
  const named = [rule.priority, rule.tier, rule.type].map((one) => (one ? 1 : 0)) as [number, number, number]
  return (named[0] + named[1] + named[2]) * 8 + named[0] * 4 + named[1] * 2 + named[2]
}

/** The rule that holds at a place; with `above`, the one that would hold without the place's own. */
export function winner(rules: readonly TargetRow[], place: Place, above = false): TargetRow | undefined {
  const fits = (said: string | null | undefined, here: string | null) => !said || said === here
  return rules
    .filter(
      (rule) =>
        rule.kind === place.kind &&
        fits(rule.type, place.type) &&
        fits(rule.priority, place.priority) &&
        fits(rule.tier, place.tier) &&
        !(above && samePlace(rule, place)),
    )
    .sort((a, b) => precedence(b) - precedence(a))[0]
}

export function own(rules: readonly TargetRow[], place: Place): TargetRow | undefined {
  return rules.find((rule) => samePlace(rule, place))
}

/** The rules with the place's own one replaced, or taken away. */
export function put(rules: readonly TargetRow[], place: Place, target: Partial<TargetRow> | undefined): TargetRow[] {
  const others = rules.filter((rule) => !samePlace(rule, place))
  return target ? [...others, { ...place, ...target } as TargetRow] : others
}

export type Unit = 'minutes' | 'hours' | 'workingDays' | 'days'

/** The largest unit that says a length in a whole number; a working day only in business time. */
export function unitOf(minutes: number, business: boolean, workingDay: number): Unit {
  if (business && workingDay > 0 && minutes >= 2 * workingDay && minutes % workingDay === 0) return 'workingDays'
  if (!business && minutes >= 2 * 1440 && minutes % 1440 === 0) return 'days'
  return minutes % 60 === 0 ? 'hours' : 'minutes'
}

export function minutesIn(unit: Unit, workingDay: number): number {
  return { minutes: 1, hours: 60, days: 1440, workingDays: workingDay }[unit]
}
