import { useQueryClient } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Assignee, Priority } from '../calls'
import { api, type Schema } from '@/shared/api'
import { useSay } from '@/shared/composables/useSay'

/** One act upon many cases; what was refused is told with its reason. */
export function useBulk(selection: Ref<number[]>) {
  const client = useQueryClient()
  const { t } = useI18n()
  const { done, failed, warn } = useSay()

  async function act(body: Omit<Schema<'BulkChange'>, 'cases'>) {
    try {
      const results = await api.post('/api/v1/case-changes', { body: { cases: selection.value, ...body } })
      const refused = results.filter((one) => !one.done)
      const n = results.length - refused.length
      if (refused.length === 0) done(t('cases.bulk.done', { n }))
      else warn(t('cases.bulk.partly', { n, m: refused.length, why: refused[0]?.message ?? '' }))
    } catch (fault) {
      failed(fault)
    } finally {
      void client.invalidateQueries({ queryKey: ['cases'] })
    }
  }

  return {
    take: () => act({ take: true }),
    assign: (to: Assignee) => act({ assign: { person: to.person ?? null, team: to.team ?? null } }),
    priority: (priority: Priority) => act({ priority }),
    tags: (add: string[], remove: string[]) => act({ tags: { add, remove } }),
  }
}
