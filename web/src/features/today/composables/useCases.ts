import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type { Problem } from '@/shared/api'
import { api, type Schema } from '@/shared/api'
import { useMe } from '@/shared/composables/useMe'

export type CaseItem = Schema<'CaseItem'>

/** Open cases by due time, as a filter of the list has them. */
export function useCases(name: string, filter: () => Record<string, string | number | boolean>, limit: number) {
  const me = useMe()
  const query = useQuery<CaseItem[], Problem>({
    queryKey: computed(() => ['cases', 'today', name, filter(), limit]),
    queryFn: async ({ signal }) => {
      const page = await api.get('/api/v1/cases', { query: { ...filter(), sort: 'due', limit }, signal })
      return page.items
    },
    enabled: () => me.may('cases.read'),
    refetchInterval: 60_000,
  })
  return {
    items: computed(() => query.data.value ?? []),
    loading: query.isPending,
    problem: query.error,
    retry: () => void query.refetch(),
  }
}
