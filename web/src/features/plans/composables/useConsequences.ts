import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { api, type Problem, type Schema } from '@/shared/api'

export type Period = Schema<'PublishedPeriod'>
export type ConsequencePage = Schema<'ConsequencePage'>
export type ConsequenceLine = Schema<'ConsequenceLine'>
export type Consequence = ConsequenceLine['follows'][number]
export type Rules = Schema<'ConsequenceRules'>

export const CONSEQUENCES: Consequence[] = ['COMMEND', 'REWARD', 'ADVANCED_COURSE', 'CONFIRM', 'COACH', 'RETRAIN']

/** Published periods, the newest first. */
export function usePeriods() {
  return useQuery<Period[], Problem>({
    queryKey: ['consequences', 'periods'],
    queryFn: ({ signal }) => api.get('/api/v1/consequences', { signal }),
  })
}

export function useConsequences(period: MaybeRefOrGetter<number | undefined>) {
  return useQuery<ConsequencePage, Problem>({
    queryKey: computed(() => ['consequences', 'of', toValue(period)]),
    queryFn: ({ signal }) =>
      api.get('/api/v1/consequences/{period}', { path: { period: toValue(period) ?? 0 }, signal }),
    enabled: computed(() => toValue(period) !== undefined),
  })
}
