import type { Schema } from '@/shared/api'

export type Calendar = Schema<'Calendar'>
export type CalendarDraft = Schema<'CalendarDraft'>
export type SpecialDay = Schema<'SpecialDay'>
export type Week = Schema<'Week'>
export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'

export const weekdays: Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

export const DAY = 24 * 60

/** Minutes after the midnight that begins the day; `until` may lie in the next day. */
export interface Stretch {
  from: number
  until: number
}

/** `22:00-06:00` → 1320 to 1800; undefined when it is not written so. */
export function parse(written: string): Stretch | undefined {
  const [from, until] = written.split('-').map((one) => minutes(one ?? ''))
  if (from === undefined || until === undefined || from >= DAY) return undefined
  return { from, until: until > from ? until : until + DAY }
}

/** `9`, `900`, `9:00`, `09：00` → 540; 24:00 is the end of the day. */
export function minutes(typed: string): number | undefined {
  const text = typed.trim().replace('：', ':')
  const found = /^(\d{1,2}):(\d{2})$/.exec(text) ?? /^(\d{1,2})(\d{2})?$/.exec(text)
  if (!found) return undefined
  const total = Number(found[1]) * 60 + Number(found[2] ?? 0)
  return Number(found[2] ?? 0) < 60 && total <= DAY ? total : undefined
}

export function clock(minute: number): string {
  const shown = minute > DAY ? minute - DAY : minute
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`
}

export function write({ from, until }: Stretch): string {
  return `${clock(from)}-${clock(until)}`
}

export function stretches(hours: readonly string[]): Stretch[] {
  return hours.map(parse).filter((one): one is Stretch => one !== undefined)
}

export function total(hours: readonly string[]): number {
  return stretches(hours).reduce((sum, one) => sum + one.until - one.from, 0)
}

/** The first two that share a minute. */
export function overlap(hours: readonly string[]): [string, string] | undefined {
  const sorted = stretches(hours).sort((a, b) => a.from - b.from)
  for (let i = 1; i < sorted.length; i++) {
    const before = sorted[i - 1] as Stretch
    const after = sorted[i] as Stretch
    if (after.from < before.until) return [write(before), write(after)]
  }
  return undefined
}

export function on(week: Week, day: Weekday): string[] {
  return week[day.toLowerCase() as keyof Week]
}

/** Of a plain date `2026-11-23`. */
export function weekdayOf(date: string): Weekday {
  return weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] as Weekday
}

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** What a date is, by its own rule or its weekday's. */
export function hoursOf(date: string, draft: CalendarDraft, special?: SpecialDay): string[] {
  if (!special) return on(draft.week, weekdayOf(date))
  if (special.kind === 'HOLIDAY') return []
  if (special.kind === 'HOURS') return special.hours
  return on(draft.week, (special.like ?? draft.usual) as Weekday)
}

export interface Run {
  kind: SpecialDay['kind']
  occasion: string
  from: string
  until: string
  days: number
}

/** Special days of one kind and occasion that follow each other, put together. */
export function runs(days: readonly SpecialDay[]): Run[] {
  const found: Run[] = []
  for (const day of [...days].sort((a, b) => a.date.localeCompare(b.date))) {
    const last = found.at(-1)
    if (last && last.kind === day.kind && last.occasion === day.occasion && plusDays(last.until, 1) === day.date) {
      last.until = day.date
      last.days++
    } else {
      found.push({ kind: day.kind, occasion: day.occasion, from: day.date, until: day.date, days: 1 })
    }
  }
  return found
}
