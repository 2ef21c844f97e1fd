import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, type Problem, type Schema } from '@/shared/api'
import { useMe } from '@/shared/composables/useMe'

export type Due = Schema<'Due'>

/** What the reader has to do in the periods that run, overdue first. */
export function useDue() {
  const me = useMe()
  return useQuery<Due[], Problem>({
    queryKey: ['appraisals', 'due'],
    queryFn: ({ signal }) => api.get('/api/v1/appraisals/due', { signal }),
    enabled: computed(() => me.signedIn),
  })
}

export function useDueCount() {
  const { data } = useDue()
  return computed(() => data.value?.length)
}

/** Where it is done. */
export function placeOf(due: Due) {
  const period = { params: { id: due.period.id } }
  switch (due.step) {
    case 'SELF_ASSESSMENT':
      return { name: 'appraisals.self', params: { id: due.appraisal ?? 0 } }
    case 'RATING':
      return { name: 'appraisals.ratings', ...period }
    case 'CALIBRATION':
      return { name: 'appraisals.calibration', ...period }
    default:
      return due.appraisal
        ? { name: 'appraisals.card', params: { id: due.appraisal } }
        : { name: 'appraisals.period', ...period, query: { owed: due.step === 'TALK' ? 'talk' : 'appeal' } }
  }
}
