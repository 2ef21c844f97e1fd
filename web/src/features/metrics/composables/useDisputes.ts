import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, type Problem, type Schema } from '@/shared/api'
import { useMe } from '@/shared/composables/useMe'

export type Dispute = Schema<'Dispute'>
export type Fact = Schema<'FactRow'>

const SHOWN = 50

/** The disputes that wait for the reader's answer, the oldest first. */
export function useWaiting() {
  const me = useMe()
  return useQuery<{ items: Dispute[]; after?: string | null }, Problem>({
    queryKey: ['disputes', 'waiting'],
    queryFn: ({ signal }) => api.get('/api/v1/disputes/waiting', { query: { limit: SHOWN }, signal }),
    enabled: computed(() => me.may('metrics.answer-disputes')),
  })
}

export function useWaitingCount() {
  const { data } = useWaiting()
  return computed(() => data.value?.items.length)
}
