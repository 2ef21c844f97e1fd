import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue, watch } from 'vue'
import { api, type Problem, type Schema } from '@/shared/api'

type Run = Schema<'Run'>

/** A background run, asked for every second until it ends. `ended` is called once with its last state. */
export function useRun(id: MaybeRefOrGetter<number | undefined | null>, ended?: (run: Run) => void) {
  const query = useQuery<Run, Problem>({
    queryKey: computed(() => ['runs', toValue(id)]),
    queryFn: ({ signal }) => api.get('/api/v1/runs/{id}', { path: { id: toValue(id) as number }, signal }),
    enabled: computed(() => toValue(id) != null),
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'RUNNING' ? false : 1000),
    refetchIntervalInBackground: true,
  })
  let told: unknown
  watch(
    () => query.data.value,
    (run, before) => {
      if (!run || run.state === 'RUNNING' || told === run.id) return
      told = run.id
      if (before && before.id === run.id) ended?.(run)
    },
  )
  return {
    run: query.data,
    problem: query.error,
    running: computed(() => query.data.value?.state === 'RUNNING'),
    cancel: () => api.delete('/api/v1/runs/{id}', { path: { id: toValue(id) as number } }),
  }
}
