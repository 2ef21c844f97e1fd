import { computed } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { api } from '@/shared/api'

/** How many cases this person has in hand: the number beside the entry of the rail. */
export function useMyOpen() {
  const { data } = useQuery({
    queryKey: ['cases', 'views'],
    queryFn: ({ signal }) => api.get('/api/v1/case-views', { signal }),
  })
  return computed(() => data.value?.find((view) => view.code === 'my-open')?.count ?? undefined)
}
