import { type QueryKey, useInfiniteQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import type { Problem } from '@/shared/api'

export interface KeysetPage<T> {
  items: T[]
  after?: string | null
}

/**
 * A list read page by page (`?after=&limit=`), for {@link DataList}.
 *
 * ```ts
 * const cases = useKeyset(() => ['cases', 'list', filters], (after, signal) =>
 *   api.get('/api/v1/cases', { query: { ...filters, after }, signal }))
 * ```
 */
export function useKeyset<T>(
  key: MaybeRefOrGetter<QueryKey>,
  page: (after: string | undefined, signal: AbortSignal) => Promise<KeysetPage<T>>,
  options: { enabled?: MaybeRefOrGetter<boolean> } = {},
) {
  const query = useInfiniteQuery<KeysetPage<T>, Problem, { pages: KeysetPage<T>[] }, QueryKey, string | undefined>({
    queryKey: computed(() => toValue(key)),
    queryFn: ({ pageParam, signal }) => page(pageParam, signal),
    initialPageParam: undefined,
    getNextPageParam: (last) => last.after ?? undefined,
    enabled: computed(() => toValue(options.enabled) ?? true),
    placeholderData: (previous) => previous,
  })
  return {
    items: computed(() => query.data.value?.pages.flatMap((one) => one.items) ?? []),
    /** Nothing to show yet. */
    loading: query.isPending,
    /** Other rows than those shown are on their way (filters changed). */
    changing: query.isPlaceholderData,
    problem: query.error,
    more: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  }
}

export type Keyset<T> = ReturnType<typeof useKeyset<T>>
