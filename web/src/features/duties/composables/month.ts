/** Days are texts as 2026-11-23, months as 2026-11. */

const pad = (n: number) => String(n).padStart(2, '0')
const plain = (date: Date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/

export const today = () => plain(new Date())

/** The month asked for in the address, else the present one. */
export function monthOf(text: string) {
  return MONTH.test(text) ? text : today().slice(0, 7)
}

export function moved(month: string, by: number) {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return plain(new Date(year, number - 1 + by, 1)).slice(0, 7)
}

/** Whole weeks, from Monday to Sunday, that hold every day of a month. */
export function weeksOf(month: string) {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const first = new Date(year, number - 1, 1)
  const monday = 1 - ((first.getDay() + 6) % 7)
  const length = new Date(year, number, 0).getDate()
  const weeks: string[][] = []
  for (let at = monday; at <= length; at += 7)
    weeks.push(Array.from({ length: 7 }, (_, day) => plain(new Date(year, number - 1, at + day))))
  return weeks
}
