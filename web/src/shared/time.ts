import { readonly, ref } from 'vue'

/** The present, moving every ten seconds; shared by everything that shows relative time. */
const present = ref(Date.now())
setInterval(() => (present.value = Date.now()), 10_000)
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) present.value = Date.now()
})

export function useNow() {
  return readonly(present)
}
