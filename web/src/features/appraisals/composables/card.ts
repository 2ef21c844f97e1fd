import type { CardItem, Figure, Mark, Result } from './useAppraisals'

export interface Line {
  item: CardItem
  mark: Mark
  at: number
}

/** The items of a card by group, in the card's order, with what each gave. */
export function groupsOf(result: Pick<Result, 'scorecard' | 'items'>) {
  const groups: { name: string; weight: number; lines: Line[] }[] = []
  result.scorecard.items.forEach((item: CardItem, at: number) => {
    const mark = result.items[at]
    if (!mark) return
    let group = groups.find((one) => one.name === item.group)
    if (!group) {
      group = { name: item.group, weight: 0, lines: [] }
      groups.push(group)
    }
    group.lines.push({ item, mark, at })
    group.weight = Math.round((group.weight + item.weight) * 100) / 100
  })
  return groups
}

/** What brings full points. */
export function targetOf(item: Pick<CardItem, 'curve'>) {
  const curve = item.curve
  switch (curve.kind) {
    case 'linear':
      return curve.target
    case 'steps':
      return [...curve.steps].sort((one, other) => other.points - one.points)[0]?.limit
    default:
      return curve.limit
  }
}

/** A scale that holds the value, its interval and the target, with air at both ends. */
export function scaleOf(target: number | undefined, figure: Pick<Figure, 'value' | 'interval'>, share: boolean) {
  const ends = [target, figure.value, figure.interval?.low, figure.interval?.high].filter(
    (one): one is number => one != null,
  )
  if (!ends.length) return { min: 0, max: 1 }
  const low = Math.min(...ends)
  const high = Math.max(...ends)
  const air = (high - low || Math.abs(high) || 1) * 0.35
  return { min: Math.max(0, low - air), max: share ? Math.min(1, high + air) : high + air }
}
