/** Plain days of the calendar, without a zone. */
const pad = (n: number) => String(n).padStart(2, '0')
export const plain = (date: Date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`

export function shifted(day: string, days: number) {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return plain(new Date(year, month - 1, date + days))
}

export function daysBetween(from: string, until: string) {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000)
}

/** Periods people ask for, by the key of their words. */
export function presets(today: string) {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const first = (y: number, m: number) => plain(new Date(y, m - 1, 1))
  const last = (y: number, m: number) => plain(new Date(y, m, 0))
  const quarter = Math.floor((month - 1) / 3) * 3 + 1
  return {
    last7: [shifted(today, -6), today],
    last30: [shifted(today, -29), today],
    thisMonth: [first(year, month), today],
    lastMonth: [first(year, month - 1), last(year, month - 1)],
    thisQuarter: [first(year, quarter), today],
    lastQuarter: [first(year, quarter - 3), last(year, quarter - 1)],
    thisYear: [first(year, 1), today],
  } satisfies Record<string, [string, string]>
}

/** Buckets of a trend that a reader can tell apart. */
export function bucketOf(from: string, until: string): 'DAY' | 'WEEK' | 'MONTH' {
  const days = daysBetween(from, until)
  return days <= 45 ? 'DAY' : days <= 200 ? 'WEEK' : 'MONTH'
}

/** From the first of the month eleven months ago until today: twelve months. */
export function yearUntil(today: Date): [string, string] {
  return [plain(new Date(today.getFullYear(), today.getMonth() - 11, 1)), plain(today)]
}
