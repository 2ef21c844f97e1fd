import type { GoalLine, Line, Past, Running } from './useProgress'

export type Tone = 'positive' | 'negative' | undefined
type Direction = 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NEUTRAL'

/** The last one and a longer past, which stand beside each running stretch. */
const BESIDE = { DAY: [], WEEK: ['WEEK'], MONTH: ['MONTH', 'THREE_MONTHS'] } as const

export function pastsBeside(line: Line, running: Running): Past[] {
  const wanted: readonly string[] = BESIDE[running.window]
  return line.past.filter((past) => wanted.includes(past.window) && past.value != null)
}

/** Coloured only where the running value differs from the own past by more than chance, and one way is better. */
export function toneOf(direction: Direction, running: Running, pasts: Past[]): Tone {
  const past = pasts.find((one) => one.differs === true && one.value != null)
  if (!past || past.value == null || running.value == null || running.value === past.value) return undefined
  return better(direction, running.value > past.value)
}

/** Where somebody stands beside the team, in words of higher and lower; nothing where that is not said. */
export function standingOf(direction: Direction, place: Line['place']): 'higher' | 'lower' | 'same' | undefined {
  if (!place) return undefined
  if (place === 'NOT_DISTINGUISHABLE') return 'same'
  return (direction === 'HIGHER_IS_BETTER') === (place === 'BETTER') ? 'higher' : 'lower'
}

/** How far from the goal: negative is missing; nothing without a value. */
export function missing(direction: Direction, goal: GoalLine): number | undefined {
  if (goal.value == null) return undefined
  const by = direction === 'LOWER_IS_BETTER' ? goal.value - goal.target : goal.target - goal.value
  return Math.max(0, by)
}

/** Where the records behind a number are. */
export function recordsOf(line: Pick<Line, 'measure' | 'whose' | 'subject'>, from: string, until: string) {
  const whose = line.subject == null ? {} : { [line.whose.toLowerCase()]: line.subject }
  return { name: 'figures.facts', params: { measure: line.measure }, query: { ...whose, from, until } }
}

function better(direction: Direction, higher: boolean): Tone {
  if (direction === 'NEUTRAL') return undefined
  return (direction === 'HIGHER_IS_BETTER') === higher ? 'positive' : 'negative'
}
