import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { api, type Problem, type Schema } from '@/shared/api'

export type RoundLine = Schema<'RoundLine'>
export type RoundPage = Schema<'RoundPage'>
export type RatedLine = Schema<'RatedLine'>
export type NominationPage = Schema<'NominationPage'>
export type AskedLine = Schema<'AskedLine'>
export type Questionnaire = Schema<'Questionnaire'>
export type ReportPage = Schema<'ReportPage'>
export type Group = RoundPage['people'][number]['groups'][number]['group']

/** So many peers are needed for what they say to be told. */
export const FEWEST = 3

export function useRounds() {
  return useQuery<RoundLine[], Problem>({
    queryKey: ['rounds', 'all'],
    queryFn: ({ signal }) => api.get('/api/v1/rounds', { signal }),
  })
}

export function useRound(id: MaybeRefOrGetter<number>) {
  return useQuery<RoundPage, Problem>({
    queryKey: computed(() => ['rounds', 'one', toValue(id)]),
    queryFn: ({ signal }) => api.get('/api/v1/rounds/{id}', { path: { id: toValue(id) }, signal }),
    retry: false,
  })
}

export function useAsked() {
  return useQuery<AskedLine[], Problem>({
    queryKey: ['rounds', 'asked'],
    queryFn: ({ signal }) => api.get('/api/v1/rounds/asked', { signal }),
  })
}

export function useQuestionnaire(id: MaybeRefOrGetter<number>) {
  return useQuery<Questionnaire, Problem>({
    queryKey: computed(() => ['rounds', 'asked', toValue(id)]),
    queryFn: ({ signal }) => api.get('/api/v1/rounds/asked/{id}', { path: { id: toValue(id) }, signal }),
    retry: false,
  })
}

export function useNominations(round: MaybeRefOrGetter<number>, person: MaybeRefOrGetter<number>) {
  return useQuery<NominationPage, Problem>({
    queryKey: computed(() => ['rounds', 'raters', toValue(round), toValue(person)]),
    queryFn: ({ signal }) =>
      api.get('/api/v1/rounds/{round}/people/{person}', {
        path: { round: toValue(round), person: toValue(person) },
        signal,
      }),
    retry: false,
  })
}

export function useReport(id: MaybeRefOrGetter<number>, person: MaybeRefOrGetter<number>) {
  return useQuery<ReportPage, Problem>({
    queryKey: computed(() => ['rounds', 'report', toValue(id), toValue(person)]),
    queryFn: ({ signal }) =>
      api.get('/api/v1/rounds/{id}/people/{person}/report', {
        path: { id: toValue(id), person: toValue(person) },
        signal,
      }),
    retry: false,
  })
}
