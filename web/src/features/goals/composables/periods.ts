import type { Span } from './useGoals'

const MONTHS: Record<Span, number> = { YEAR: 12, QUARTER: 3, MONTH: 1 }
const pad = (n: number) => String(n).padStart(2, '0')

/** Days are plain texts of the calendar, without a zone. */
export function moved(first: string, span: Span, by: number) {
  const [year = 0, month = 1] = first.split('-').map(Number)
  const months = year * 12 + (month - 1) + by * MONTHS[span]
  return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}-01`
}

/** First days of the period that holds a day and of those after it. */
export function upcoming(day: string, span: Span, count: number) {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const within = Math.floor((month - 1) / MONTHS[span]) * MONTHS[span] + 1
  return Array.from({ length: count }, (_, at) => moved(`${year}-${pad(within)}-01`, span, at))
}

export function quarterOf(first: string) {
  return Math.floor((Number(first.split('-')[1]) - 1) / 3) + 1
}
