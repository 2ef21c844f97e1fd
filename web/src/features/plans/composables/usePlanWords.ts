import { useI18n } from 'vue-i18n'
import { between, plain } from './days'
import type { Measure, Plan, PlanGoal } from './usePlans'
import { useFormat } from '@/shared/format'
import { useFigureFormat } from '@/shared/format/figure'

export type Tone = 'negative' | 'warning' | 'positive' | 'accent' | undefined

/** An improvement plan in the reader's words. */
export function usePlanWords() {
  const { t } = useI18n()
  const { value, range } = useFigureFormat()
  const { day } = useFormat()

  function state(plan: Plan): { words: string; tone: Tone } {
    if (plan.outcome)
      return {
        words: t(`plans.outcome.${plan.outcome}`),
        tone: ({ MET: 'positive', PARTLY: 'warning', NOT_MET: 'negative', ENDED: undefined } as const)[plan.outcome],
      }
    if (plan.over) return { words: t('plans.over'), tone: 'warning' }
    return plan.state === 'DRAFT'
      ? { words: t('plans.state.DRAFT'), tone: 'accent' }
      : { words: t('plans.state.AGREED'), tone: undefined }
  }

  /** When the two speak next, and whether that is late. */
  function next(plan: Plan): { words: string; late: boolean } | undefined {
    if (!plan.nextCheck) return undefined
    const days = between(plain(new Date()), plan.nextCheck)
    if (days < 0) return { words: t('plans.checkLate', { n: -days }), late: true }
    if (days === 0) return { words: t('plans.checkToday'), late: false }
    return { words: t('plans.checkIn', { n: days }), late: false }
  }

  const span = (plan: Pick<Plan, 'first' | 'last'>) => `${day(plan.first)} – ${day(plan.last)}`

  function target(measure: Measure | undefined, goal: PlanGoal) {
    if (goal.target == null) return ''
    const said = measure ? value(measure.unit, goal.target) : String(goal.target)
    return measure?.direction === 'LOWER_IS_BETTER' ? `≤ ${said}` : `≥ ${said}`
  }

  function reading(measure: Measure | undefined, read: PlanGoal['now']) {
    return read?.value == null || !measure ? undefined : value(measure.unit, read.value)
  }

  function interval(measure: Measure | undefined, read: PlanGoal['now']) {
    return read?.interval && measure ? range(measure.unit, read.interval.low, read.interval.high) : undefined
  }

  return { state, next, span, target, reading, interval, value }
}
