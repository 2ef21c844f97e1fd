import { useI18n } from 'vue-i18n'
import { quarterOf } from './periods'
import type { Goal, Measure, Span } from './useGoals'
import { useFigureFormat } from '@/shared/format/figure'

export type Tone = 'negative' | 'warning' | 'positive' | undefined

const TONES: Record<Goal['forecast']['course'], Tone> = {
  NO_DATA: undefined,
  TOO_EARLY: undefined,
  ON_COURSE: 'positive',
  AT_RISK: 'warning',
  OFF_COURSE: 'negative',
  REACHED: 'positive',
  MISSED: 'negative',
}

/** A goal in the reader's words. */
export function useGoalWords() {
  const { t } = useI18n()
  const { value, range } = useFigureFormat()

  const tone = (course: Goal['forecast']['course']) => TONES[course]

  function target(measure: Measure | undefined, amount: number) {
    if (!measure) return String(amount)
    const said = value(measure.unit, amount)
    return measure.direction === 'LOWER_IS_BETTER' ? `≤ ${said}` : `≥ ${said}`
  }

  const soFar = (measure: Measure | undefined, goal: Goal) =>
    goal.forecast.value == null || !measure ? undefined : value(measure.unit, goal.forecast.value)

  const expected = (measure: Measure | undefined, goal: Goal) =>
    goal.forecast.expected == null || !measure ? undefined : value(measure.unit, goal.forecast.expected)

  const interval = (measure: Measure | undefined, goal: Goal) =>
    goal.forecast.interval && measure
      ? range(measure.unit, goal.forecast.interval.low, goal.forecast.interval.high)
      : undefined

  function period(span: Span, first: string) {
    const [year, month] = first.split('-').map(Number)
    return t(`goals.period.${span}`, { year, month, quarter: quarterOf(first) })
  }

  return { tone, target, soFar, expected, interval, period, value }
}

/** Where the records behind a goal's figure are. */
export function recordsOf(goal: Goal) {
  return {
    name: 'figures.facts',
    params: { measure: goal.measure },
    query: { from: goal.first, until: goal.last, [goal.subjectKind.toLowerCase()]: goal.subjectId },
  }
}
