import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Curve, Item } from './scorecard'
import { api, type Problem, type Schema } from '@/shared/api'
import { useFormat } from '@/shared/format'
import { useFigureFormat } from '@/shared/format/figure'

export type View = Schema<'ScorecardView'>
export type History = Schema<'ScorecardHistory'>
export type Preview = Schema<'ScorecardPreview'>
export type Months = Schema<'MonthlyPreview'>
export type Measure = Schema<'MeasureWords'>

export function useScorecards() {
  return useQuery<View[], Problem>({
    queryKey: ['scorecards', 'all'],
    queryFn: ({ signal }) => api.get('/api/v1/scorecards', { signal }),
  })
}

export function useScorecard(id: MaybeRefOrGetter<number>) {
  return useQuery<View, Problem>({
    queryKey: computed(() => ['scorecards', 'one', toValue(id)]),
    queryFn: ({ signal }) => api.get('/api/v1/scorecards/{id}', { path: { id: toValue(id) }, signal }),
  })
}

export function useHistory(id: MaybeRefOrGetter<number>) {
  return useQuery<History[], Problem>({
    queryKey: computed(() => ['scorecards', 'versions', toValue(id)]),
    queryFn: ({ signal }) => api.get('/api/v1/scorecards/{id}/versions', { path: { id: toValue(id) }, signal }),
  })
}

/** Items and curves in the reader's words. */
export function useScorecardWords() {
  const { t } = useI18n()
  const { number } = useFormat()
  const { value } = useFigureFormat()
  const { data: measures } = useQuery<Measure[], Problem>({
    queryKey: ['scorecards', 'measures'],
    queryFn: ({ signal }) => api.get('/api/v1/measures', { signal }),
    staleTime: 600_000,
  })
  const byCode = computed(() => new Map((measures.value ?? []).map((one) => [one.code as string, one])))

  const measureOf = (item: Item) => (item.measure ? byCode.value.get(item.measure) : undefined)
  const nameOf = (item: Item) =>
    item.kind === 'MEASURE' ? (measureOf(item)?.name ?? item.measure ?? '') : (item.name ?? '')
  const amount = (item: Item, of: number) => {
    const measure = measureOf(item)
    return measure ? value(measure.unit, of) : number(of, Number.isInteger(of) ? 0 : 1)
  }

  /** Where the item's amount comes from, in a few words. */
  const sourceOf = (item: Item) =>
    item.kind === 'MEASURE' && item.whose !== 'PERSON'
      ? t(`scorecards.whose.${item.whose}`)
      : t(`scorecards.kind.${item.kind}`)

  function curveSaid(item: Item, curve: Curve = item.curve) {
    switch (curve.kind) {
      case 'linear':
        return t('scorecards.curve.linearSaid', {
          floor: amount(item, curve.floor),
          target: amount(item, curve.target),
          cap: number(curve.cap, Number.isInteger(curve.cap) ? 0 : 1),
        })
      case 'steps':
        return curve.steps
          .map((step) =>
            t(curve.rises ? 'scorecards.curve.stepUp' : 'scorecards.curve.stepDown', {
              limit: amount(item, step.limit),
              points: number(step.points, Number.isInteger(step.points) ? 0 : 1),
            }),
          )
          .join(t('scorecards.curve.between'))
      default:
        return t(curve.rises ? 'scorecards.curve.stepUp' : 'scorecards.curve.stepDown', {
          limit: amount(item, curve.limit),
          points: 100,
        })
    }
  }

  const tooLittleSaid = (item: Item) =>
    item.kind === 'MEASURE'
      ? t(`scorecards.tooLittle.said.${item.tooLittle}`, { n: number(item.least), points: number(item.points ?? 0, 0) })
      : ''

  return { measures, measureOf, nameOf, amount, sourceOf, curveSaid, tooLittleSaid }
}
