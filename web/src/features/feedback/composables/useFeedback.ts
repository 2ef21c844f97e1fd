import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, type Problem, type Schema } from '@/shared/api'
import { useAct } from '@/shared/composables/useAct'
import { useSay } from '@/shared/composables/useSay'

export type Feedback = Schema<'FeedbackView'>
export type Sort = Feedback['sort']
export type About = Schema<'About'>
type Acts = Schema<'FeedbackActs'>
type FeedbackPage = { items: Feedback[]; after?: string | null }
type WithdrawnPage = { items: Schema<'WithdrawnView'>[]; after?: string | null }

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

/** What was taken back of what was written for somebody; asked for only once it is opened, since looking is on record. */
export function useWithdrawn(person: MaybeRefOrGetter<number>, open: MaybeRefOrGetter<boolean>) {
  const query = useInfiniteQuery({
    queryKey: computed(() => ['feedback', 'withdrawn', toValue(person)]),
    queryFn: ({ pageParam, signal }): Promise<WithdrawnPage> =>
      api.get('/api/v1/people/{id}/feedback/withdrawn', {
        path: { id: toValue(person) },
        query: { after: pageParam, limit: AT_ONCE },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: WithdrawnPage) => page.after ?? undefined,
    enabled: computed(() => toValue(open)),
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

/** The receiver's only answer, and the author's taking back; each says what came of it. */
export function useWordsOn(one: () => Feedback) {
  const { t } = useI18n()
  const { done } = useSay()
  const client = useQueryClient()
  async function sent(sending: Promise<unknown>, words: string) {
    await sending
    done(t(words))
    void client.invalidateQueries({ queryKey: ['feedback'] })
  }
  const path = () => ({ id: one().id })
  const answer = (words: string) =>
    sent(api.put('/api/v1/feedback/{id}/answer', { path: path(), body: { words } }), 'feedback.answered')
  const withdraw = (reason: string) =>
    sent(api.put('/api/v1/feedback/{id}/withdrawal', { path: path(), body: { reason } }), 'feedback.withdrawn')
  return { answer, withdraw }
}
