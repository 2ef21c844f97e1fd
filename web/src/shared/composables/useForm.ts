import { computed, type ComputedRef, onScopeDispose, reactive, type Ref, ref, toRaw, watch } from 'vue'
import { newKey, Problem } from '@/shared/api'
import { say } from '@/shared/format'

/** Returns what is wrong in words, or nothing. */
export type Rule<V> = (value: never, values: V) => string | undefined

export interface FormOptions<V extends object, R> {
  initial: () => V
  /** Sends it; a refusal's field errors are shown at the fields. `key` is one and the same for repeated tries of one filling-in. */
  submit: (values: V, key: string) => Promise<R>
  /** Checked when a field is left and before sending. */
  rules?: { [N in keyof V]?: Rule<V>[] }
  done?: (result: R) => void
  /** Keeps what was typed in this tab under this name until it is sent or thrown away. */
  draft?: string
}

export interface Form<V extends object, R = unknown> {
  values: V
  errors: Record<string, string | undefined>
  problem: Ref<Problem | undefined>
  submitting: Ref<boolean>
  dirty: ComputedRef<boolean>
  /** What was typed came back from an earlier, unsent filling-in. */
  restored: Ref<boolean>
  /** A field was left: check it. */
  left: (name: keyof V & string) => void
  submit: () => Promise<R | undefined>
  /** Back to the beginning, the draft thrown away. */
  reset: () => void
}

/**
 * A form: values, the server's words at each field, a kept draft.
 *
 * ```ts
 * const form = useForm({ initial: () => ({ name: '' }), rules: { name: [required()] },
 *   submit: (values, idempotencyKey) => api.post('/api/v1/teams', { body: values, idempotencyKey }) })
 * ```
 * In the template `<FormBody :form="form">` with `<FormField :form="form" name="name" :label="t('…')">` around each control.
 */
export function useForm<V extends object, R = unknown>(options: FormOptions<V, R>): Form<V, R> {
  const first = options.initial()
  const kept = options.draft ? stored<V>(options.draft) : undefined
  const values = reactive({ ...first, ...kept }) as V
  const errors = reactive<Record<string, string | undefined>>({})
  const problem = ref<Problem>()
  const submitting = ref(false)
  const restored = ref(kept !== undefined)
  const start = ref(JSON.stringify(first))
  let key = newKey()

  const dirty = computed(() => JSON.stringify(values) !== start.value)

  const stop = watch(
    () => JSON.stringify(values),
    (now, before) => {
      forgetSettled(JSON.parse(before), JSON.parse(now))
      if (!options.draft) return
      if (dirty.value) store(options.draft, now)
      else discard(options.draft)
    },
  )
  onScopeDispose(stop)

  /** A field that is being mended no longer shows what was wrong with it. */
  function forgetSettled(before: Record<string, unknown>, now: Record<string, unknown>) {
    for (const name of Object.keys(errors)) {
      const own = name.split(/[.[]/)[0] as string
      if (JSON.stringify(before[own]) !== JSON.stringify(now[own])) errors[name] = undefined
    }
  }

  function check(name: keyof V & string) {
    const rules = options.rules?.[name] ?? []
    errors[name] = rules.map((rule) => rule(values[name] as never, values)).find((fault) => fault !== undefined)
    return errors[name] === undefined
  }

  async function submit() {
    if (submitting.value) return undefined
    problem.value = undefined
    const names = Object.keys(options.rules ?? {}) as (keyof V & string)[]
    if (names.map(check).includes(false)) {
      focusFirstError()
      return undefined
    }
    submitting.value = true
    try {
      const result = await options.submit(structuredClone(deepRaw(values)), key)
      if (options.draft) discard(options.draft)
      restored.value = false
      start.value = JSON.stringify(values)
      key = newKey()
      options.done?.(result)
      return result
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault
      problem.value = fault
      for (const { field, message } of fault.fields) errors[field] = message
      focusFirstError()
      return undefined
    } finally {
      submitting.value = false
    }
  }

  function reset() {
    Object.assign(values, options.initial())
    start.value = JSON.stringify(values)
    for (const name of Object.keys(errors)) errors[name] = undefined
    problem.value = undefined
    restored.value = false
    key = newKey()
    if (options.draft) discard(options.draft)
  }

  return {
    values,
    errors,
    problem: problem as Ref<Problem | undefined>,
    submitting,
    dirty,
    restored,
    left: (name) => void check(name),
    submit,
    reset,
  }
}

export function required<V>(key = 'common.form.required'): Rule<V> {
  return (value: unknown) => (empty(value) ? say(key) : undefined)
}

export function atMost<V>(length: number): Rule<V> {
  return (value: unknown) =>
    typeof value === 'string' && value.length > length ? say('common.form.atMost', { n: length }) : undefined
}

function empty(value: unknown) {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  )
}

function deepRaw<T>(value: T): T {
  const raw = toRaw(value)
  if (Array.isArray(raw)) return raw.map(deepRaw) as T
  if (raw !== null && typeof raw === 'object' && Object.getPrototypeOf(raw) === Object.prototype)
    return Object.fromEntries(Object.entries(raw).map(([name, one]) => [name, deepRaw(one)])) as T
  return raw
}

function focusFirstError() {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>(
      '[data-field-error] :is(input, textarea, select, button, [tabindex])',
    )
    field?.focus()
  })
}

function stored<V>(name: string): Partial<V> | undefined {
  try {
    const kept = sessionStorage.getItem(`hengke.draft.${name}`)
    return kept ? (JSON.parse(kept) as Partial<V>) : undefined
  } catch {
    return undefined
  }
}

function store(name: string, text: string) {
  try {
    sessionStorage.setItem(`hengke.draft.${name}`, text)
  } catch {
    // full or off: the draft lives as long as the page
  }
}

function discard(name: string) {
  try {
    sessionStorage.removeItem(`hengke.draft.${name}`)
  } catch {
    // nothing was kept
  }
}
