import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { type CardItem, type Figure, type Mark, type Measure, type Period, useMeasures } from './useAppraisals'
import { targetOf } from './card'
import { type Day, daysBetween, type Span } from './days'
import { useFormat } from '@/shared/format'
import { useFigureFormat } from '@/shared/format/figure'

/** Less is shown as certain. */
const LEAST_GIVE = 0.05

/** Items, amounts, periods and days in the reader's words. */
export function useWords() {
  const { t } = useI18n()
  const { number, shortDay, day } = useFormat()
  const { value, range } = useFigureFormat()
  const { data: measures } = useMeasures()
  const byCode = computed(() => new Map((measures.value ?? []).map((one) => [one.code as string, one])))

  const measureOf = (item: Pick<CardItem, 'measure'>): Measure | undefined =>
    item.measure ? byCode.value.get(item.measure) : undefined
  const nameOf = (item: CardItem) => item.name ?? measureOf(item)?.name ?? item.measure ?? ''
  const tidy = (n: number, most = 2) => number(n, Number.isInteger(n) ? 0 : Number.isInteger(n * 10) ? 1 : most)

  function amount(item: CardItem, of: number) {
    const measure = measureOf(item)
    if (measure) return value(measure.unit, of)
    return t('appraisals.ofFive', { n: tidy(of) })
  }

  const target = (item: CardItem) => {
    const of = targetOf(item)
    return of === undefined ? '' : amount(item, of)
  }

  const points = (of: number | null | undefined) => (of == null ? '—' : number(of, 1))
  const total = (of: number | null | undefined) => (of == null ? '—' : number(of, 2))

  /** 86.9–91.5 */
  const between = (interval: { low: number; high: number }) => `${number(interval.low, 1)}–${number(interval.high, 1)}`

  /** ±3.2: half of where the points lie with 95 %; nothing where nothing is left to chance. */
  function give(mark: Mark) {
    const half = mark.interval ? (mark.interval.high - mark.interval.low) / 2 : 0
    return half < LEAST_GIVE ? '' : `±${number(half, 1)}`
  }
  const giveSaid = (mark: Mark) => (mark.interval ? t('appraisals.interval', { range: between(mark.interval) }) : '')

  /** 296 ÷ 308 for shares and rates; otherwise how many. */
  function fold(measure: Measure, figure: Figure) {
    return measure.aggregation === 'RATIO' || measure.aggregation === 'RATE'
      ? `${number(figure.numerator)} ÷ ${number(figure.denominator)}`
      : t('appraisals.observations', { n: number(figure.n) })
  }

  function curveSaid(item: CardItem) {
    const curve = item.curve
    switch (curve.kind) {
      case 'linear':
        return t('appraisals.curve.linear', {
          floor: amount(item, curve.floor),
          target: amount(item, curve.target),
          cap: tidy(curve.cap),
        })
      case 'steps':
        return curve.steps
          .map((step) =>
            t(curve.rises ? 'appraisals.curve.up' : 'appraisals.curve.down', {
              limit: amount(item, step.limit),
              points: tidy(step.points),
            }),
          )
          .join(t('appraisals.curve.between'))
      default:
        return t(curve.rises ? 'appraisals.curve.up' : 'appraisals.curve.down', {
          limit: amount(item, curve.limit),
          points: 100,
        })
    }
  }

  /** Why the points are not those of the value alone. */
  const sourceSaid = (item: CardItem, mark: Mark) =>
    mark.source === 'OBSERVED' || mark.source === 'RATED'
      ? ''
      : t(`appraisals.source.${mark.source}`, { n: number(item.least) })

  /** 2026 年 10 月, 2026 年第 3 季度 */
  function span(of: Span, first: Day) {
    const [year = '', month = '1'] = first.split('-')
    const m = Number(month)
    return t(`appraisals.span.named.${of}`, {
      year,
      month: m,
      quarter: Math.floor((m - 1) / 3) + 1,
      half: t(m < 7 ? 'appraisals.span.first' : 'appraisals.span.second'),
    })
  }

  const days = (from: Day, until: Day) => `${shortDay(from)} – ${shortDay(until)}`

  /** 今天截止, 还有 3 天, 已过 2 天 */
  function due(on: Day, today: Day) {
    const left = daysBetween(today, on)
    if (left === 0) return t('appraisals.due.today')
    return left > 0 ? t('appraisals.due.left', { n: left }) : t('appraisals.due.over', { n: -left })
  }

  const who = (period: Pick<Period, 'department'>) => period.department?.name ?? t('appraisals.everybody')

  return {
    measures,
    measureOf,
    nameOf,
    amount,
    target,
    points,
    total,
    tidy,
    between,
    give,
    giveSaid,
    fold,
    range,
    curveSaid,
    sourceSaid,
    span,
    days,
    day,
    due,
    who,
  }
}
