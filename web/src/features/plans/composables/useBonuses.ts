import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { api, type Problem, type Schema } from '@/shared/api'

export type Pool = Schema<'BonusPoolLine'>
export type PoolPage = Schema<'BonusPoolPage'>

export function usePool(id: MaybeRefOrGetter<number>) {
  return useQuery<PoolPage, Problem>({
    queryKey: computed(() => ['bonuses', 'one', toValue(id)]),
    queryFn: ({ signal }) => api.get('/api/v1/bonus-pools/{id}', { path: { id: toValue(id) }, signal }),
    retry: false,
  })
}

export const TONES = { DRAFT: undefined, DECIDED: 'accent', APPROVED: 'positive' } as const
