import { ref } from 'vue'

const query = typeof matchMedia === 'function' ? matchMedia('(max-width: 760px)') : undefined
const narrow = ref(query?.matches ?? false)
query?.addEventListener('change', (now) => (narrow.value = now.matches))

/** Whether the window is as wide as a phone. */
export function useNarrow() {
  return narrow
}
