import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type { SavedView } from '../calls'
import { api } from '@/shared/api'

/** The views this person may choose from, shipped and saved, and how many cases each holds. */
export function useViews() {
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
  return {
    views: computed(() => views.data.value ?? []),
    problem: views.error,
    counts: computed(() => new Map((counts.data.value ?? []).map((one) => [one.view, capped(one.count)]))),
  }
}

/** Counting stops at ten thousand. */
export function capped(count: number): string {
  return count >= 10_000 ? '9999+' : String(count)
}
