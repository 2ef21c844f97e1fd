import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { api, type Problem, type Schema } from '@/shared/api'

export type Goal = Schema<'GoalView'>
export type GoalBoard = Schema<'GoalBoard'>
export type GoalPage = Schema<'GoalPage'>
export type Measure = Schema<'MeasureWords'>

export const SPANS = ['YEAR', 'QUARTER', 'MONTH'] as const
export type Span = (typeof SPANS)[number]

export function useMeasures() {
  return useQuery<Measure[], Problem>({
    queryKey: ['metrics', 'measures'],
    queryFn: ({ signal }) => api.get('/api/v1/measures', { signal }),
    staleTime: 600_000,
  })
}

export function useBoard(asked: MaybeRefOrGetter<{ span: Span; day?: string }>) {
  return useQuery<GoalBoard, Problem>({
    queryKey: computed(() => ['goals', 'board', toValue(asked)]),
    queryFn: ({ signal }) => api.get('/api/v1/goals', { query: toValue(asked), signal }),
  })
}

export function useGoal(id: MaybeRefOrGetter<number>) {
  return useQuery<GoalPage, Problem>({
    queryKey: computed(() => ['goals', 'one', toValue(id)]),
    queryFn: ({ signal }) => api.get('/api/v1/goals/{id}', { path: { id: toValue(id) }, signal }),
  })
}
