import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { api, type Problem, type Schema } from '@/shared/api'

export type Figure = Schema<'Figure'>
export type FigureTable = Schema<'FigureTable'>
export type FigureRow = Schema<'FigureRow'>
export type Measure = Schema<'MeasureWords'>
export type MeasurePage = Schema<'MeasurePage'>
export type Members = Schema<'FigureMembers'>

export const BREAKDOWNS = ['PERSON', 'TEAM', 'DEPARTMENT', 'CHANNEL', 'CATEGORY', 'DAY', 'WEEK', 'MONTH'] as const
export type Breakdown = (typeof BREAKDOWNS)[number]

/** The filters that figures and the facts behind them share, as the server reads them. */
export interface FactFilter {
  from: string
  until: string
  person?: number[]
  team?: number[]
  department?: number[]
  channel?: string[]
  category?: number[]
  nobody?: boolean
  asOf?: string
}

export interface FigureQuestion extends FactFilter {
  measure?: string[]
  by?: Breakdown
  trend?: 'DAY' | 'WEEK' | 'MONTH'
  earlier?: 'PERIOD' | 'YEAR'
  adjusted?: boolean
}

/** What there is to measure, in the reader's words and the catalogue's order. */
export function useMeasures() {
  return useQuery<Measure[], Problem>({
    queryKey: ['metrics', 'measures'],
    queryFn: ({ signal }) => api.get('/api/v1/measures', { signal }),
    staleTime: 600_000,
  })
}

/** One measure with its versions and who relies on it. */
export function useMeasure(code: MaybeRefOrGetter<string>) {
  return useQuery<MeasurePage, Problem>({
    queryKey: computed(() => ['metrics', 'measure', toValue(code)]),
    queryFn: ({ signal }) => api.get('/api/v1/measures/{code}', { path: { code: toValue(code) }, signal }),
    retry: false,
  })
}

/** Names of what figures can be told apart by. */
export function useMembers() {
  return useQuery<Members, Problem>({
    queryKey: ['metrics', 'members'],
    queryFn: ({ signal }) => api.get('/api/v1/figures/members', { signal }),
    staleTime: 300_000,
  })
}

export function useFigures(question: MaybeRefOrGetter<FigureQuestion>) {
  return useQuery<FigureTable, Problem>({
    queryKey: computed(() => ['metrics', 'figures', toValue(question)]),
    queryFn: ({ signal }) => api.get('/api/v1/figures', { query: toValue(question), signal }),
    placeholderData: keepPreviousData,
  })
}

/** Leaves out what is not set, so that addresses and keys stay short. */
export function without<T extends object>(asked: T): T {
  return Object.fromEntries(
    Object.entries(asked).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        value !== false &&
        !(Array.isArray(value) && !value.length),
    ),
  ) as T
}
