/** Days are plain texts of the calendar, without a zone. */
export type Day = string

export const SPANS = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const
export type Span = (typeof SPANS)[number]

const MONTHS: Record<Span, number> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 }
const pad = (n: number) => String(n).padStart(2, '0')

export const plain = (date: Date): Day => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
const dated = (day: Day) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date))
}
const undated = (date: Date): Day => `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`

export function plusDays(day: Day, days: number): Day {
  const date = dated(day)
  date.setUTCDate(date.getUTCDate() + days)
  return undated(date)
}

/** Whole days from one to the other. */
export const daysBetween = (from: Day, until: Day) =>
  Math.round((dated(until).getTime() - dated(from).getTime()) / 86_400_000)

/** First days of the periods around a day: some that are over, the one that runs, and the next. */
export function beginnings(today: Day, span: Span, back: number, ahead = 1): Day[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const running = Math.floor((month - 1) / MONTHS[span])
  const first = year * 12 + running * MONTHS[span]
  return Array.from({ length: back + 1 + ahead }, (_, at) => {
    const months = first + (ahead - at) * MONTHS[span]
    return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}-01`
  })
}

export function lastDay(first: Day, span: Span): Day {
  const [year = 0, month = 1] = first.split('-').map(Number)
  return undated(new Date(Date.UTC(year, month - 1 + MONTHS[span], 0)))
}

interface Stretch {
  from: Day
  until: Day
}

/** From the first to the last day somebody was there: what the own figures are taken over. */
export function present(parts: Stretch[], absences: Stretch[]): Stretch | undefined {
  const away = (day: Day) => absences.some((one) => one.from <= day && day <= one.until)
  const days = parts.flatMap(({ from, until }) => {
    const all: Day[] = []
    for (let day = from; day <= until; day = plusDays(day, 1)) if (!away(day)) all.push(day)
    return all
  })
  if (!days.length) return undefined
  days.sort()
  return { from: days[0] as Day, until: days[days.length - 1] as Day }
}
