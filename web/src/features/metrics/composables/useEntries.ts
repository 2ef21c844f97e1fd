import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { api, type Problem, type Schema, withFile } from '@/shared/api'

export type Entry = Schema<'Entry'>

/** One entered value with what it said before and its evidence. */
export function useEntry(id: MaybeRefOrGetter<number>) {
  return useQuery<Entry, Problem>({
    queryKey: computed(() => ['entries', toValue(id)]),
    queryFn: ({ signal }) => api.get('/api/v1/entries/{id}', { path: { id: toValue(id) }, signal }),
    retry: false,
  })
}

/** Keeps evidence until the entry it belongs to is sent. */
export async function sendEvidence(file: File) {
  return api.post('/api/v1/entries/attachments', { body: withFile(file) })
}
