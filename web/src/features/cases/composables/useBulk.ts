import { useQueryClient } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Assignee } from '../calls'
import { api } from '@/shared/api'
import { useSay } from '@/shared/composables/useSay'

interface BulkResult {
  done: number[]
  refused: { id: number; code: string; message: string }[]
}

/** One act upon many cases; what was refused is told with its reason. */
export function useBulk(selection: Ref<number[]>) {
  const client = useQueryClient()
  const { t } = useI18n()
  const { done, failed, warn } = useSay()

  async function act(body: object) {
    try {
      const result = (await api.post('/api/v1/cases/bulk', { body: { cases: selection.value, ...body } })) as BulkResult
      if (result.refused.length === 0) done(t('cases.bulk.done', { n: result.done.length }))
      else
        warn(
          t('cases.bulk.partly', {
            n: result.done.length,
            m: result.refused.length,
            why: result.refused[0]?.message ?? '',
          }),
        )
    } catch (fault) {
      failed(fault)
    } finally {
      void client.invalidateQueries({ queryKey: ['cases'] })
    }
  }

  return {
    take: () => act({ act: 'take' }),
    assign: (to: Assignee) => act({ act: 'assign', ...to }),
    priority: (priority: string) => act({ act: 'priority', priority }),
  }
}
