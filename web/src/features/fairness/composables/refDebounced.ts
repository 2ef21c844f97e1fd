import { onScopeDispose, type Ref, ref, watch } from 'vue'

/** Follows a value once it has been still for a while. */
export function refDebounced<T>(source: Readonly<Ref<T>>, wait: number) {
  const settled = ref(source.value) as Ref<T>
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(source, (now) => {
    clearTimeout(timer)
    timer = setTimeout(() => (settled.value = now), wait)
  })
  onScopeDispose(() => clearTimeout(timer))
  return settled
}
