import { computed, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { api, Problem } from '@/shared/api'
import { useAct } from '@/shared/composables/useAct'
import { reasonOf } from '@/shared/composables/useSay'
import { own, type Place, put, type TargetRow, type Targets, winner } from './targets'

/** The targets that hold, and a draft of others: changed by cells, thrown away, or saved as a whole on the version it was made on. */
export function useTargetDraft() {
  const { t } = useI18n()
  const client = useQueryClient()
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['servicelevels', 'targets'],
    queryFn: () => api.get('/api/v1/servicelevels/targets'),
  })

  const rules = ref<TargetRow[]>([])
  const base = ref<Targets>()
  const start = ref('')
  const run = ref<number>()
  const problem = ref<string>()
  const dirty = computed(() => fingerprint(rules.value) !== start.value)
  const overtaken = computed(() => data.value && base.value && data.value.version !== base.value.version && dirty.value)

  watch(data, (now) => now && (!base.value || !dirty.value) && take(now), { immediate: true })

  function take(now: Targets) {
    base.value = now
    rules.value = now.rules.map((rule) => ({ ...rule }))
    start.value = fingerprint(rules.value)
  }

  function reload() {
    if (!data.value) return
    take(data.value)
    problem.value = undefined
  }

  const { act: send, acting: saving } = useAct(
    (version: number) => api.put('/api/v1/servicelevels/targets', { body: { rules: plain(rules.value) }, version }),
    {
      failed: (refusal) => {
        if (!(refusal instanceof Problem)) return false
        problem.value = [reasonOf(refusal), ...refusal.fields.map((one) => one.message)].join(' ')
        return true
      },
      done: () => t('servicelevels.saved'),
    },
  )

  async function save() {
    if (!base.value) return
    problem.value = undefined
    const applied = await send(base.value.version)
    if (!applied) return
    start.value = fingerprint(rules.value)
    run.value = applied.run
    await client.invalidateQueries({ queryKey: ['servicelevels'] })
  }

  return {
    base,
    rules,
    dirty,
    overtaken,
    problem,
    run,
    saving,
    isPending,
    error,
    refetch,
    reload,
    save,
    change: computed(() => ({ rules: plain(rules.value) })),
    set: (at: Place, target: Partial<TargetRow> | undefined) => (rules.value = put(rules.value, at, target)),
    own: (at: Place) => own(rules.value, at),
    winner: (at: Place, above = false) => winner(rules.value, at, above),
  }
}

export type TargetDraft = ReturnType<typeof useTargetDraft>

const plain = (rules: TargetRow[]): TargetRow[] => rules.map((rule) => ({ ...rule }))

/** The same for the same rules, in whatever order they stand. */
function fingerprint(rules: TargetRow[]): string {
  const each = rules.map(({ kind, type, priority, tier, withinMinutes, time, calendar }) =>
    JSON.stringify([kind, type ?? null, priority ?? null, tier ?? null, withinMinutes ?? null, time, calendar ?? null]),
  )
  return JSON.stringify(each.sort())
}
