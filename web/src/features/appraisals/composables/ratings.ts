import type { Appraisal, CardItem } from './useAppraisals'

export const LEVELS = [1, 2, 3, 4, 5] as const

export interface Given {
  value?: number
  reason: string
}
export type Marks = Record<string, Given>

/** The items that a superior rates. */
export const rated = (appraisal: Appraisal): CardItem[] =>
  (appraisal.scorecard?.items ?? []).filter((item: CardItem) => item.kind === 'SUPERIOR' && item.key)

export const asked = (appraisal: Appraisal): CardItem[] =>
  (appraisal.scorecard?.items ?? []).filter((item: CardItem) => item.kind === 'SELF' && item.key)

/** What the reader, or whoever the reader stands in for, has said so far. */
export function marksOf(appraisal: Appraisal, me: number | undefined): Marks {
  const holding = appraisal.ratings.filter((one) => one.kind === 'SUPERIOR' && one.holds)
  return Object.fromEntries(
    rated(appraisal).map((item) => {
      const said =
        holding.find((one) => one.item === item.key && (one.superior?.id === me || one.by.id === me)) ?? undefined
      return [item.key as string, { value: said?.value, reason: said?.reason ?? '' }]
    }),
  )
}

/** The ends of the scale are put on record with a reason. */
export const needsReason = (value: number | undefined) => value === 1 || value === 5

export const lacksReason = (given: Given | undefined) => needsReason(given?.value) && !given?.reason.trim()

/** What is sent: everything that has a mark. */
export function sent(marks: Marks) {
  return Object.entries(marks).flatMap(([item, { value, reason }]) =>
    value === undefined ? [] : [{ item, value, reason: reason.trim() || null }],
  )
}

export const unrated = (marks: Marks) => Object.values(marks).filter((one) => one.value === undefined).length
