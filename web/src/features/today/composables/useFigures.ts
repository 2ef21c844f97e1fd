import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { api, type Problem, type Schema } from '@/shared/api'

export type Figure = Schema<'Figure'>
export type FigureTable = Schema<'FigureTable'>
export type Measure = Schema<'MeasureWords'>

/** What there is to measure, by code, in the reader's words. */
export function useMeasures() {
  const query = useQuery<Measure[], Problem>({
    queryKey: ['metrics', 'measures'],
    queryFn: ({ signal }) => api.get('/api/v1/measures', { signal }),
    staleTime: 600_000,
  })
  return computed(() => new Map((query.data.value ?? []).map((measure) => [measure.code as string, measure])))
}

export interface FigureQuestion {
  measure: string[]
  from: string
  until: string
  by?: 'PERSON' | 'TEAM' | 'CHANNEL' | 'DAY'
  trend?: 'DAY' | 'WEEK' | 'MONTH'
  earlier?: 'PERIOD' | 'YEAR'
  team?: number[]
}

/** Figures of a period as the reader may see them. */
export function useFigures(question: MaybeRefOrGetter<FigureQuestion | undefined>) {
  return useQuery<FigureTable, Problem>({
    queryKey: computed(() => ['metrics', 'figures', toValue(question)]),
    queryFn: ({ signal }) => api.get('/api/v1/figures', { query: toValue(question) as FigureQuestion, signal }),
    enabled: computed(() => {
      const asked = toValue(question)
      return asked !== undefined && asked.measure.length > 0
    }),
    placeholderData: keepPreviousData,
  })
}

/** A plain day of the organisation's calendar, `back` days ago. */
export function dayOf(now: number, zone: string | undefined, back = 0): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(now - back * 86_400_000))
}
