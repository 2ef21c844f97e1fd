import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { api, type Problem, type Schema, withFile } from '@/shared/api'

export type Duty = Schema<'DutyView'>
export type DutyPage = Schema<'DutyPage'>
export type DutyCalendar = Schema<'DutyCalendar'>
export type DutyTemplate = Schema<'DutyTemplateView'>
export type Recurrence = Schema<'Recurrence'>

export function useCalendar(asked: MaybeRefOrGetter<{ from: string; until: string; person?: number; team?: number }>) {
  return useQuery<DutyCalendar, Problem>({
    queryKey: computed(() => ['duties', 'calendar', toValue(asked)]),
    queryFn: ({ signal }) => api.get('/api/v1/duties', { query: toValue(asked), signal }),
    placeholderData: (before) => before,
  })
}

export function useDuty(id: MaybeRefOrGetter<number>) {
  return useQuery<DutyPage, Problem>({
    queryKey: computed(() => ['duties', 'one', toValue(id)]),
    queryFn: ({ signal }) => api.get('/api/v1/duties/{id}', { path: { id: toValue(id) }, signal }),
    retry: false,
  })
}

export function useTemplates() {
  return useQuery<Schema<'DutyTemplateList'>, Problem>({
    queryKey: ['duties', 'templates'],
    queryFn: ({ signal }) => api.get('/api/v1/duty-templates', { signal }),
  })
}

/** Keeps evidence until the duty is said to be done. */
export async function sendEvidence(duty: number, file: File) {
  return api.post('/api/v1/duties/{id}/attachments', { path: { id: duty }, body: withFile(file) })
}
