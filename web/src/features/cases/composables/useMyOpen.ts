import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type { SavedView } from '../calls'
import { api } from '@/shared/api'

/** How many cases wait for this person: the number beside the entry of the rail. */
export function useMyOpen() {
  const views = useQuery({
    queryKey: ['case-views'],
    queryFn: ({ signal }) => api.get('/api/v1/case-views', { signal }) as Promise<SavedView[]>,
    staleTime: 60_000,
  })
  const counts = useQuery({
    queryKey: ['cases', 'counts'],
    queryFn: ({ signal }) =>
      api.get('/api/v1/case-views/counts', { signal }) as Promise<{ view: number; count: number }[]>,
  })
  return computed(() => {
    const first = views.data.value?.[0]
    return counts.data.value?.find((one) => one.view === first?.id)?.count
  })
}
