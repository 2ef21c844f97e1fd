const pad = (n: number) => String(n).padStart(2, '0')
const plain = (date: Date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`

/** First and last day of whole months that are over: how many, up to and with the last one. */
export function lastMonths(today: Date, many: number): [string, string] {
  const year = today.getFullYear()
  const month = today.getMonth() - 1
  return [plain(new Date(year, month - many + 1, 1)), plain(new Date(year, month + 1, 0))]
}

/** The periods that are usually looked back at, by how many months they have. */
export const SPANS = [1, 3, 6, 12] as const

export function spanOf(today: Date, from: string, until: string) {
  return SPANS.find((many) => {
    const [first, last] = lastMonths(today, many)
    return first === from && last === until
  })
}
