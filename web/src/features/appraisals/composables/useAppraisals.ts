import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { api, type Problem, type Schema } from '@/shared/api'

export type Period = Schema<'PeriodView'>
export type PeriodStep = Schema<'StepView'>
export type Row = Schema<'AppraisalRow'>
export type Appraisal = Schema<'AppraisalView'>
export type Result = Schema<'ResultView'>
export type CardItem = Schema<'ItemView'>
export type Mark = Schema<'ItemMark'>
export type Appeal = Schema<'Appeal'>
export type CalibrationTable = Schema<'CalibrationTable'>
export type CalibrationRow = Schema<'CalibrationRow'>
export type Measure = Schema<'MeasureWords'>
export type Figure = Schema<'Figure'>
export type Fact = Schema<'FactRow'>

/** Those that concern the reader, the newest first. */
export function usePeriods() {
  return useQuery<Period[], Problem>({
    queryKey: ['appraisals', 'periods'],
    queryFn: ({ signal }) => api.get('/api/v1/appraisal-periods', { signal }),
  })
}

export function usePeriod(id: MaybeRefOrGetter<number>) {
  return useQuery<Period, Problem>({
    queryKey: computed(() => ['appraisals', 'period', toValue(id)]),
    queryFn: ({ signal }) => api.get('/api/v1/appraisal-periods/{id}', { path: { id: toValue(id) }, signal }),
    retry: false,
  })
}

/** Everybody in a period whom the reader may see. */
export function useRows(period: MaybeRefOrGetter<number>) {
  return useQuery<Row[], Problem>({
    queryKey: computed(() => ['appraisals', 'rows', toValue(period)]),
    queryFn: ({ signal }) =>
      api.get('/api/v1/appraisal-periods/{id}/appraisals', { path: { id: toValue(period) }, signal }),
  })
}

/** The reader's own, the newest first. */
export function useMine() {
  return useQuery<Row[], Problem>({
    queryKey: ['appraisals', 'mine'],
    queryFn: ({ signal }) => api.get('/api/v1/appraisals/mine', { signal }),
  })
}

export function useAppraisal(id: MaybeRefOrGetter<number | undefined>) {
  return useQuery<Appraisal, Problem>({
    queryKey: computed(() => ['appraisals', 'one', toValue(id)]),
    queryFn: ({ signal }) => api.get('/api/v1/appraisals/{id}', { path: { id: toValue(id) as number }, signal }),
    enabled: computed(() => toValue(id) !== undefined),
    placeholderData: keepPreviousData,
    retry: false,
  })
}

/** What would come out now; for those who may see it before it is told. */
export function useStanding(id: MaybeRefOrGetter<number | undefined>, wanted: MaybeRefOrGetter<boolean>) {
  return useQuery<Result, Problem>({
    queryKey: computed(() => ['appraisals', 'standing', toValue(id)]),
    queryFn: ({ signal }) =>
      api.get('/api/v1/appraisals/{id}/standing', { path: { id: toValue(id) as number }, signal }),
    enabled: computed(() => toValue(id) !== undefined && toValue(wanted)),
  })
}

export function useMeasures() {
  return useQuery<Measure[], Problem>({
    queryKey: ['metrics', 'measures'],
    queryFn: ({ signal }) => api.get('/api/v1/measures', { signal }),
    staleTime: 600_000,
  })
}
