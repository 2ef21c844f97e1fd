import { useI18n } from 'vue-i18n'
import type { Figure, Measure } from './useFigures'
import { useFormat } from '@/shared/format'
import { useFigureFormat } from '@/shared/format/figure'

export type Tone = 'positive' | 'negative' | undefined

/** A figure in the reader's words: its value, how sure it is, and how it changed. */
export function useShown() {
  const { t } = useI18n()
  const { number } = useFormat()
  const { value, range, change } = useFigureFormat()

  const said = (measure: Measure, figure: Figure | undefined) =>
    figure?.value == null ? undefined : value(measure.unit, figure.value)

  const interval = (measure: Measure, figure: Figure) =>
    figure.interval ? range(measure.unit, figure.interval.low, figure.interval.high) : ''

  function changed(measure: Measure, figure: Figure) {
    if (figure.value == null || figure.before?.value == null) return ''
    if (figure.value === 0 && figure.before.value === 0) return ''
    return change(measure.unit, figure.value - figure.before.value)
  }

  /** Coloured only where the difference is more than chance, and one way is better. */
  function changedTone(measure: Measure, figure: Figure): Tone {
    if (figure.value == null || figure.before?.value == null || figure.before.distinguishable !== true) return undefined
    return better(measure, figure.value > figure.before.value)
  }

  function place(figure: Figure) {
    const standing = figure.standing
    if (!standing?.place) return undefined
    return { words: t(`metrics.place.${standing.place}`), tone: toneOfPlace(standing.place) }
  }

  /** 296 ÷ 308 for shares and rates; otherwise how many. */
  function fold(measure: Measure, figure: Figure) {
    return measure.aggregation === 'RATIO' || measure.aggregation === 'RATE'
      ? `${number(figure.numerator)} ÷ ${number(figure.denominator)}`
      : `n=${number(figure.n)}`
  }

  return { said, interval, changed, changedTone, place, fold, value, range }
}

function toneOfPlace(place: string): Tone {
  return place === 'BETTER' ? 'positive' : place === 'WORSE' ? 'negative' : undefined
}

function better(measure: Measure, higher: boolean): Tone {
  if (measure.direction === 'NEUTRAL') return undefined
  return (measure.direction === 'HIGHER_IS_BETTER') === higher ? 'positive' : 'negative'
}

/** One scale for all rows of a column, with some air; shares stay within 0 and 1. */
export function scaleOf(figures: Figure[], unit: string) {
  const ends = figures.flatMap((figure) => [
    ...(figure.interval ? [figure.interval.low, figure.interval.high] : []),
    ...(figure.standing ? [figure.standing.others] : []),
    ...(figure.value != null ? [figure.value] : []),
  ])
  if (!ends.length) return { min: 0, max: 1 }
  const low = Math.min(...ends)
  const high = Math.max(...ends)
  const air = (high - low || Math.abs(high) || 1) * 0.06
  const max = high + air
  return { min: Math.max(0, low - air), max: unit === 'SHARE' ? Math.min(1, max) : max }
}
