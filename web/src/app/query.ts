import { QueryClient } from '@tanstack/vue-query'
import { Problem } from '@/shared/api'

/** What the server said is fresh for half a minute, or until a live event says otherwise. Refusals are not asked twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, fault) => fault instanceof Problem && fault.passing && fault.status !== 429 && count < 2,
      retryDelay: (count) => 500 * 2 ** count,
    },
    mutations: { retry: false },
  },
})
