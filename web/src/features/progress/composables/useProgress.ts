import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { api, type Problem, type Schema } from '@/shared/api'

export type Progress = Schema<'Progress'>
export type Line = Schema<'MeasureProgress'>
export type Running = Schema<'RunningValue'>
export type Past = Schema<'PastValue'>
export type GoalLine = Schema<'GoalProgress'>
export type Measure = Schema<'MeasureWords'>
export type TeamProgress = Schema<'TeamProgress'>
export type Concern = Schema<'Concern'>

/** How a person is doing; refused where the reader may not see it. */
export function useProgress(person: MaybeRefOrGetter<number | undefined>) {
  return useQuery<Progress, Problem>({
    queryKey: computed(() => ['progress', 'person', toValue(person)]),
    queryFn: ({ signal }) =>
      api.get('/api/v1/people/{id}/progress', { path: { id: toValue(person) as number }, signal }),
    enabled: computed(() => toValue(person) !== undefined),
    placeholderData: keepPreviousData,
    retry: false,
  })
}

/** Everybody within reach, those who need a word first. */
export function useTeamProgress(wanted: MaybeRefOrGetter<boolean>) {
  return useQuery<TeamProgress, Problem>({
    queryKey: ['progress', 'team'],
    queryFn: ({ signal }) => api.get('/api/v1/team-progress', { signal }),
    enabled: computed(() => toValue(wanted)),
  })
}

/** What there is to measure, by code, in the reader's words. */
export function useMeasures() {
  const query = useQuery<Measure[], Problem>({
    queryKey: ['metrics', 'measures'],
    queryFn: ({ signal }) => api.get('/api/v1/measures', { signal }),
    staleTime: 600_000,
  })
  return computed(() => new Map((query.data.value ?? []).map((measure) => [measure.code as string, measure])))
}
