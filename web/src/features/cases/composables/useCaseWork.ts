import { useQueryClient } from '@tanstack/vue-query'
import { toValue } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Assignee, CaseDetail, Channel } from '../calls'
import { api, withFile } from '@/shared/api'
import { useSay } from '@/shared/composables/useSay'

interface Words {
  text: string
  files: number[]
}

/** What can be done with a case. Each says its failure by itself and resolves with undefined then. */
export function useCaseWork(of: () => CaseDetail) {
  const client = useQueryClient()
  const { t } = useI18n()
  const { done, failed } = useSay()

  async function act<R>(send: (path: { id: number }) => Promise<R>, said?: string): Promise<R | true | undefined> {
    try {
      const answer = await send({ id: toValue(of).item.id })
      if (said) done(said)
      return answer ?? true
    } catch (fault) {
      failed(fault)
      return undefined
    } finally {
      void client.invalidateQueries({ queryKey: ['cases'] })
    }
  }

  return {
    reply: (body: Words & { waiting: boolean }, idempotencyKey: string) =>
      act((path) => api.post('/api/v1/cases/{id}/replies', { path, body, idempotencyKey })),
    note: (body: Words, idempotencyKey: string) =>
      act((path) => api.post('/api/v1/cases/{id}/notes', { path, body, idempotencyKey })),
    contact: (
      body: { text: string; channel: Channel; seconds: number | null; waiting: boolean },
      idempotencyKey: string,
    ) => act((path) => api.post('/api/v1/cases/{id}/contacts', { path, body, idempotencyKey })),
    upload: async (file: File) => {
      const stored = await act((path) => api.post('/api/v1/cases/{id}/attachments', { path, body: withFile(file) }))
      return stored === true ? undefined : stored
    },
    take: () => act((path) => api.put('/api/v1/cases/{id}/ownership', { path }), t('cases.done.take')),
    giveBack: () => act((path) => api.delete('/api/v1/cases/{id}/ownership', { path }), t('cases.done.return')),
    assign: (body: Assignee) =>
      act((path) => api.put('/api/v1/cases/{id}/assignment', { path, body }), t('cases.done.assign')),
    endWaiting: () => act((path) => api.delete('/api/v1/cases/{id}/waiting', { path })),
    reopen: () => act((path) => api.delete('/api/v1/cases/{id}/resolution', { path }), t('cases.done.reopen')),
    markSpam: () => act((path) => api.put('/api/v1/cases/{id}/spam', { path }), t('cases.done.spam')),
    clearSpam: () => act((path) => api.delete('/api/v1/cases/{id}/spam', { path })),
  }
}
