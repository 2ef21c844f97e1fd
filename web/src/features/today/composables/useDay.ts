import { computed } from 'vue'
import { dayOf } from './useFigures'
import { useMe } from '@/shared/composables/useMe'
import { useNow } from '@/shared/time'

/** Days as the organisation counts them. */
export function useDay() {
  const me = useMe()
  const now = useNow()
  const zone = computed(() => me.person?.organisation?.zone ?? undefined)
  const today = computed(() => dayOf(now.value, zone.value))
  /** Thirty days, today the last. */
  const month = computed(() => ({ from: dayOf(now.value, zone.value, 29), until: today.value }))
  return { zone, today, month }
}
