import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Period } from './useAppraisals'
import { api } from '@/shared/api'
import { useAct } from '@/shared/composables/useAct'
import { useConfirm } from '@/shared/composables/useConfirm'

/** What the manager does with a whole period. */
export function usePeriodActs(period: () => Period | undefined) {
  const { t } = useI18n()
  const confirm = useConfirm()
  const client = useQueryClient()
  const path = () => ({ id: period()?.id ?? 0 })
  const refreshes = [['appraisals']]
  const publishing = ref<number>()
  const verifying = ref<number>()

  const { act: enrol, acting: enrolling } = useAct(
    () => api.put('/api/v1/appraisal-periods/{id}/people', { path: path() }),
    { refreshes, done: (found) => t('appraisals.enrol.done', { added: found.added, changed: found.changed }) },
  )
  const { act: closeNow, acting: closing } = useAct(
    () => api.put('/api/v1/appraisal-periods/{id}/closure', { path: path() }),
    { refreshes, done: () => t('appraisals.close.done') },
  )
  const { act: publishNow, acting: startingPublication } = useAct(
    () => api.post('/api/v1/appraisal-periods/{id}/publication', { path: path() }),
    { done: (started) => void (publishing.value = started.run) },
  )
  const { act: verify, acting: startingVerification } = useAct(
    () => api.post('/api/v1/appraisal-periods/{id}/verification', { path: path() }),
    { done: (started) => void (verifying.value = started.run) },
  )

  async function close() {
    const progress = period()?.progress
    const open = progress ? progress.selfWanted - progress.selfSubmitted + (progress.ratingsWanted - progress.rated) : 0
    const sure = await confirm({
      title: t('appraisals.close.title'),
      consequence: open
        ? t('appraisals.close.lacking', {
            self: (progress?.selfWanted ?? 0) - (progress?.selfSubmitted ?? 0),
            rating: (progress?.ratingsWanted ?? 0) - (progress?.rated ?? 0),
          })
        : t('appraisals.close.consequence'),
      act: t('appraisals.close.act'),
      danger: open > 0,
    })
    if (sure) await closeNow()
  }

  async function publish() {
    const sure = await confirm({
      title: t('appraisals.publish.title'),
      consequence: t('appraisals.publish.consequence', { n: period()?.progress?.assessed ?? 0 }),
      act: t('appraisals.publish.act'),
    })
    if (sure) await publishNow()
  }

  const cancel = (reason: string) =>
    api.put('/api/v1/appraisal-periods/{id}/cancellation', { path: path(), body: { reason } })

  const refresh = () => client.invalidateQueries({ queryKey: ['appraisals'] })

  return {
    enrol,
    enrolling,
    close,
    closing,
    publish,
    publishing,
    startingPublication,
    verify,
    verifying,
    startingVerification,
    cancel,
    refresh,
  }
}
