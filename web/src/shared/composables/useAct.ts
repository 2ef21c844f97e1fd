import { type QueryKey, useMutation, useQueryClient } from '@tanstack/vue-query'
import { useSay } from './useSay'

/**
 * One act upon the server: says when it failed and why, refreshes what it changed.
 *
 * ```ts
 * const { act: close, acting: closing } = useAct((id: number) => api.put('/api/v1/cases/{id}/closure', { path: { id } }),
 *   { refreshes: [['cases']], done: () => t('cases.closed') })
 * ```
 * `act` resolves with the answer, or with undefined when it failed (and that was said).
 */
export function useAct<I = void, R = unknown>(
  send: (input: I) => Promise<R>,
  options: {
    refreshes?: QueryKey[]
    done?: (result: R, input: I) => string | void
    /** Takes over telling of the failure; return true when it did. */
    failed?: (fault: unknown, input: I) => boolean | void
  } = {},
) {
  const client = useQueryClient()
  const { done, failed } = useSay()
  const mutation = useMutation({
    mutationFn: send,
    onSettled: () => Promise.all((options.refreshes ?? []).map((queryKey) => client.invalidateQueries({ queryKey }))),
    onSuccess: (result, input) => {
      const words = options.done?.(result, input)
      if (words) done(words)
    },
    onError: (fault, input) => {
      if (!options.failed?.(fault, input)) failed(fault)
    },
  })
  return {
    act: (input: I): Promise<R | undefined> => mutation.mutateAsync(input).catch(() => undefined),
    acting: mutation.isPending,
    input: mutation.variables,
  }
}
