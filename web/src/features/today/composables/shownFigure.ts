import type { Figure, Measure } from './useFigures'

export type Tone = 'positive' | 'negative' | undefined

/** Coloured only where the difference from before is more than chance, and one way is better. */
export function toneOf(figure: Figure, measure: Measure): Tone {
  const { value, before } = figure
  if (value == null || before?.value == null || before.distinguishable !== true || value === before.value)
    return undefined
  return better(measure, value > before.value)
}

/** Beside the others: coloured only where the interval says so. */
export function standingTone(figure: Figure): Tone {
  switch (figure.standing?.place) {
    case 'BETTER':
      return 'positive'
    case 'WORSE':
      return 'negative'
    default:
      return undefined
  }
}

function better(measure: Measure, higher: boolean): Tone {
  if (measure.direction === 'NEUTRAL') return undefined
  return (measure.direction === 'HIGHER_IS_BETTER') === higher ? 'positive' : 'negative'
}

/** One scale for all rows of a column: from the lowest to the highest interval, with some air, shares within 0 and 1. */
export function scaleOf(figures: Figure[], share: boolean) {
  const ends = figures.flatMap((figure) => [
    ...(figure.interval ? [figure.interval.low, figure.interval.high] : []),
    ...(figure.standing?.others != null ? [figure.standing.others] : []),
    ...(figure.value != null ? [figure.value] : []),
  ])
  if (!ends.length) return { min: 0, max: 1 }
  const low = Math.min(...ends)
  const high = Math.max(...ends)
  const air = (high - low || Math.abs(high) || 1) * 0.06
  return share
    ? { min: Math.max(0, low - air), max: Math.min(1, high + air) }
    : { min: Math.max(0, low - air), max: high + air }
}
