import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import type { Appraisal, CardItem, Figure, Result } from './useAppraisals'
import { present } from './days'
import { api, type Problem, type Schema } from '@/shared/api'

type Whose = 'PERSON' | 'TEAM' | 'DEPARTMENT'
const WHOSE: Whose[] = ['PERSON', 'TEAM', 'DEPARTMENT']

/** The days, the instant and whose figures: what an item's records are asked by. Nothing where several parts are combined. */
export function questionOf(appraisal: Appraisal, item: CardItem, asOf: string | undefined) {
  const stretch = present(appraisal.parts, appraisal.absences)
  if (!stretch || !item.measure) return undefined
  const whose = subjectOf(appraisal, item.whose ?? 'PERSON')
  return whose && { ...stretch, ...whose, asOf }
}

function subjectOf(appraisal: Appraisal, whose: Whose) {
  if (whose === 'PERSON') return { person: [appraisal.person.id] }
  const [only, ...more] = appraisal.parts
  if (!only || more.length) return undefined
  if (whose === 'TEAM') return only.team ? { team: [only.team.id] } : undefined
  return only.department ? { department: [only.department.id] } : undefined
}

/** The figures behind a card's items, with numerator, denominator and interval, as of the instant that the card was told at. */
export function useCardFigures(
  appraisal: MaybeRefOrGetter<Appraisal | undefined>,
  card: MaybeRefOrGetter<Pick<Result, 'scorecard'> | undefined>,
  asOf: MaybeRefOrGetter<string | undefined>,
) {
  const asked = (whose: Whose) => {
    const of = toValue(appraisal)
    const items = toValue(card)?.scorecard.items.filter(
      (item: CardItem) => item.measure && (item.whose ?? 'PERSON') === whose,
    )
    const first = items?.[0]
    const question = of && first && questionOf(of, first, toValue(asOf))
    return question && { ...question, measure: items.flatMap((item) => item.measure ?? []) }
  }
  const queries = WHOSE.map((whose) =>
    useQuery<Schema<'FigureTable'>, Problem>({
      queryKey: computed(() => ['metrics', 'figures', 'appraisal', asked(whose)]),
      queryFn: ({ signal }) => api.get('/api/v1/figures', { query: asked(whose) ?? {}, signal }),
      enabled: computed(() => asked(whose) !== undefined),
      placeholderData: keepPreviousData,
      staleTime: 60_000,
    }),
  )
  const figures = computed(
    () =>
      new Map<string, Figure>(
        WHOSE.flatMap((whose, at) =>
          asked(whose)
            ? (queries[at]?.data.value?.total ?? []).map((one): [string, Figure] => [`${whose} ${one.measure}`, one])
            : [],
        ),
      ),
  )
  return {
    figureOf: (item: CardItem) => figures.value.get(`${item.whose ?? 'PERSON'} ${item.measure}`),
    pending: computed(() => queries.some((query) => query.isLoading.value)),
  }
}
