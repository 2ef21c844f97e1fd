const pad = (n: number) => String(n).padStart(2, '0')
const plain = (date: Date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`

/** First and last day of whole months: `back` 1 is last month, `many` how many up to and with it. */
export function months(today: Date, back: number, many = 1): [string, string] {
  const year = today.getFullYear()
  const month = today.getMonth() - back
  return [plain(new Date(year, month - many + 1, 1)), plain(new Date(year, month + 1, 0))]
}

export const lastMonth = () => months(new Date(), 1)

/** The last quarter that is over. */
export function lastQuarter(today: Date): [string, string] {
  return months(today, (today.getMonth() % 3) + 1, 3)
}

/** “7月”, or “2026年7月” with the year, of a day as the server writes it. */
export function monthName(day: string, locale: string, year: boolean) {
  const [y = 0, m = 1] = day.split('-').map(Number)
  return new Intl.DateTimeFormat(locale, { month: 'short', ...(year && { year: 'numeric' }) }).format(
    new Date(y, m - 1, 1),
  )
}
