import { useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { api, type Problem, type Schema } from '@/shared/api'
import { useAct } from '@/shared/composables/useAct'

export type Feedback = Schema<'FeedbackView'>
export type Sort = Feedback['sort']
export type About = Schema<'About'>
type Acts = Schema<'FeedbackActs'>
type FeedbackPage = { items: Feedback[]; after?: string | null }

const AT_ONCE = 10

/** What was written for somebody, as far as the reader may read it; the last first. */
export function useFeedback(person: MaybeRefOrGetter<number>) {
  const query = useInfiniteQuery({
    queryKey: computed(() => ['feedback', 'person', toValue(person)]),
    queryFn: ({ pageParam, signal }): Promise<FeedbackPage> =>
      api.get('/api/v1/people/{id}/feedback', {
        path: { id: toValue(person) },
        query: { after: pageParam, limit: AT_ONCE },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: FeedbackPage) => page.after ?? undefined,
  })
  const all = computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? [])
  return { ...query, all }
}

/** What the reader may write to somebody. */
export function useActs(person: MaybeRefOrGetter<number>) {
  return useQuery<Acts, Problem>({
    queryKey: computed(() => ['feedback', 'acts', toValue(person)]),
    queryFn: ({ signal }) => api.get('/api/v1/people/{id}/feedback/acts', { path: { id: toValue(person) }, signal }),
    staleTime: 300_000,
  })
}

export function useUnread() {
  return useQuery<Feedback[], Problem>({
    queryKey: ['feedback', 'unread'],
    queryFn: ({ signal }) => api.get('/api/v1/feedback/unread', { signal }),
  })
}

/** Says that the reader has read it. */
export function useRead() {
  return useAct((one: Feedback) => api.put('/api/v1/feedback/{id}/reading', { path: { id: one.id } }), {
    refreshes: [['feedback']],
  })
}
