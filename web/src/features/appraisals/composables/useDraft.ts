import { onScopeDispose, ref, watch } from 'vue'

/**
 * Keeps what is typed: a moment after the last key it is sent, one sending at a time, and what was typed meanwhile goes after it.
 * `flush` sends at once what is not yet sent.
 */
export function useDraft<V>(value: () => V, send: (value: V) => Promise<unknown>, wait = 800) {
  const state = ref<'kept' | 'typing' | 'sending' | 'failed'>('kept')
  const keptAt = ref<Date>()
  let kept = JSON.stringify(value())
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let paused = false

  const dirty = () => JSON.stringify(value()) !== kept

  watch(
    () => JSON.stringify(value()),
    () => {
      if (paused || !dirty()) return
      if (state.value !== 'sending') state.value = 'typing'
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), wait)
    },
  )

  async function flush(): Promise<void> {
    clearTimeout(timer)
    running ??= drain().finally(() => (running = undefined))
    await running
  }

  async function drain() {
    while (dirty()) {
      await sendNow()
      if (state.value === 'failed') return
    }
  }

  async function sendNow() {
    const now = value()
    const text = JSON.stringify(now)
    state.value = 'sending'
    try {
      await send(JSON.parse(text) as V)
      kept = text
      keptAt.value = new Date()
      state.value = 'kept'
    } catch {
      state.value = 'failed'
    }
  }

  /** What came from the server is kept already. */
  function settled() {
    kept = JSON.stringify(value())
    state.value = 'kept'
  }

  onScopeDispose(() => {
    paused = true
    clearTimeout(timer)
    if (dirty() && state.value !== 'failed') void sendNow()
  })

  return { state, keptAt, flush, settled }
}
