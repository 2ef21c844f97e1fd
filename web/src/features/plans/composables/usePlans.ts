import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { api, type Problem, type Schema } from '@/shared/api'

export type Plan = Schema<'ImprovementPlanLine'>
export type PlanPage = Schema<'ImprovementPlanPage'>
export type PlanGoal = Schema<'ImprovementGoalView'>
export type Measure = Schema<'MeasureWords'>

export function useMeasures() {
  return useQuery<Measure[], Problem>({
    queryKey: ['metrics', 'measures'],
    queryFn: ({ signal }) => api.get('/api/v1/measures', { signal }),
    staleTime: 600_000,
  })
}

export function usePlan(id: MaybeRefOrGetter<number>) {
  return useQuery<PlanPage, Problem>({
    queryKey: computed(() => ['plans', 'one', toValue(id)]),
    queryFn: ({ signal }) => api.get('/api/v1/improvement-plans/{id}', { path: { id: toValue(id) }, signal }),
    retry: false,
  })
}
