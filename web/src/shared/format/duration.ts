/** How a length of time is said: the key under `common.duration` and its numbers. */
export interface SaidDuration {
  unit: 'seconds' | 'minutes' | 'hours' | 'hoursMinutes' | 'days'
  n: number
  m?: number
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Exact enough for a table: 45 s, 12 min, 1 h 22 min, 6.2 days (from two days on). Negative lengths are said by their size. */
export function sayDuration(seconds: number): SaidDuration {
  const size = Math.abs(seconds)
  if (size < MINUTE) return { unit: 'seconds', n: Math.round(size) }
  if (size < HOUR) return { unit: 'minutes', n: Math.floor(size / MINUTE) }
  if (size < 2 * DAY) {
    const minutes = Math.floor(size / MINUTE)
    const rest = minutes % 60
    return rest ? { unit: 'hoursMinutes', n: Math.floor(minutes / 60), m: rest } : { unit: 'hours', n: minutes / 60 }
  }
  return { unit: 'days', n: Math.round((size / DAY) * 10) / 10 }
}

/** One unit only, rounded down, for what is left or late: 42 min, 2 h, 1 day. Under a minute counts as one minute. */
export function sayRoughly(seconds: number): SaidDuration {
  const size = Math.abs(seconds)
  if (size < HOUR) return { unit: 'minutes', n: Math.max(1, Math.floor(size / MINUTE)) }
  if (size < DAY) return { unit: 'hours', n: Math.floor(size / HOUR) }
  return { unit: 'days', n: Math.floor(size / DAY) }
}

export type DueTone = 'late' | 'soon' | 'calm'

/** Late once passed; soon in the last half hour, or the last tenth of the time given when that is longer. */
export function dueTone(secondsLeft: number, secondsGiven?: number): DueTone {
  if (secondsLeft < 0) return 'late'
  return secondsLeft <= Math.max(1800, (secondsGiven ?? 0) / 10) ? 'soon' : 'calm'
}
