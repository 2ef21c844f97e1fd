const pad = (n: number) => String(n).padStart(2, '0')

/** A day of the calendar as it is sent: `2026-11-23`. */
export function plain(date: Date) {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

/** That many days after a day, over the turn of months and years. */
export function after(day: string, days: number) {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return plain(new Date(year, month - 1, date + days))
}

/** How many days lie between two days; negative when the second is earlier. */
export function between(from: string, until: string) {
  const at = (day: string) => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
    return Date.UTC(year, month - 1, date)
  }
  return Math.round((at(until) - at(from)) / 86_400_000)
}
