import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { type CaseView, keyOf } from '../calls'
import { api } from '@/shared/api'

/** The views this person may choose from, shipped and saved, and how many cases each holds. */
export function useViews() {
  const { t, te } = useI18n()
  const query = useQuery({
    queryKey: ['cases', 'views'],
    queryFn: ({ signal }) => api.get('/api/v1/case-views', { signal }),
  })
  const nameOf = (view: CaseView) =>
    view.name ?? (te(`cases.view.${view.code}`) ? t(`cases.view.${view.code}`) : (view.code ?? ''))
  return {
    views: computed(() =>
      (query.data.value ?? []).map((view) => ({
        ...view,
        key: keyOf(view),
        title: nameOf(view),
        shown: typeof view.count === 'number' ? capped(view.count) : undefined,
      })),
    ),
    problem: query.error,
  }
}

/** Counting stops at ten thousand. */
export function capped(count: number): string {
  return count > 9_999 ? '9999+' : String(count)
}
