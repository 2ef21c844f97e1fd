import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import type { Comparison } from './funnel'
import { api, type Problem, type Schema } from '@/shared/api'
import { useMe } from '@/shared/composables/useMe'

export type Measure = Schema<'MeasureWords'>

export interface Place {
  team?: number
  department?: number
  from: string
  until: string
}

/** What there is to measure, in the reader's words. */
export function useMeasures() {
  return useQuery<Measure[], Problem>({
    queryKey: ['fairness', 'measures'],
    queryFn: ({ signal }) => api.get('/api/v1/measures', { signal }),
    staleTime: 600_000,
  })
}

/** Measures by which people can be compared. */
export function useComparable() {
  const { data: all } = useMeasures()
  const { data: codes } = useQuery({
    queryKey: ['fairness', 'comparable'],
    queryFn: ({ signal }) => api.get('/api/v1/fairness/measures', { signal }),
    staleTime: 600_000,
  })
  return computed(() => {
    const known = new Set<string>(codes.value ?? [])
    return (all.value ?? []).filter((one) => known.has(one.code) && !one.retiredSince)
  })
}

/** Teams and departments to look at. */
export function usePlaces() {
  return useQuery({
    queryKey: ['fairness', 'places'],
    queryFn: ({ signal }) => api.get('/api/v1/figures/members', { signal }),
    staleTime: 300_000,
  })
}

export function useComparison(measure: MaybeRefOrGetter<string | undefined>, place: MaybeRefOrGetter<Place>) {
  return useQuery<Comparison, Problem>({
    queryKey: computed(() => ['fairness', 'comparison', toValue(measure), toValue(place)]),
    queryFn: ({ signal }) =>
      api.get('/api/v1/fairness/comparisons/{measure}', {
        path: { measure: toValue(measure) ?? '' },
        query: toValue(place),
        signal,
      }),
    enabled: computed(() => toValue(measure) !== undefined),
    placeholderData: keepPreviousData,
  })
}

/** The scorecards that hold. */
export function useHolding() {
  return useQuery<Schema<'ScorecardView'>[], Problem>({
    queryKey: ['fairness', 'scorecards'],
    queryFn: ({ signal }) => api.get('/api/v1/fairness/scorecards', { signal }),
  })
}

/** Where the reader works, and so looks first: the team, or the department of who has none. */
export function useHome() {
  const me = useMe()
  const { data: members } = usePlaces()
  return computed((): { team: number | null; department: number | null } => {
    const team = me.person?.team?.id
    if (team != null) return { team, department: null }
    const first = me.person?.department?.id ?? members.value?.departments[0]?.key
    return { team: null, department: first == null ? null : Number(first) }
  })
}
