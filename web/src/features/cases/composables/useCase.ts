import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api } from '@/shared/api'

/** One case with all that is known of it; kept fresh by the live stream. */
export function useCase(id: Ref<number>) {
  const query = useQuery({
    queryKey: computed(() => ['cases', 'one', id.value]),
    queryFn: ({ signal }) => api.get('/api/v1/cases/{id}', { path: { id: id.value }, signal }),
    placeholderData: keepPreviousData,
  })
  return {
    detail: computed(() => (query.data.value?.item.id === id.value ? query.data.value : undefined)),
    loading: computed(() => query.isPending.value || (query.isPlaceholderData.value && !query.error.value)),
    problem: query.error,
    retry: () => void query.refetch(),
  }
}
