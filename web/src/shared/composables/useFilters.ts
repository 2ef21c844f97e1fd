import { computed, reactive, watch } from 'vue'
import { type LocationQueryRaw, useRoute, useRouter } from 'vue-router'

/** How one filter is read from the address and written to it; `undefined` means not set. */
export interface FilterKind<T> {
  read: (texts: string[]) => T
  write: (value: T) => string[]
}

export const text = (initial = ''): FilterKind<string> => ({
  read: ([one]) => one ?? initial,
  write: (value) => (value === initial ? [] : [value]),
})

/** A number, as an id; none when absent or not a number. */
export const number = (): FilterKind<number | undefined> => ({
  read: ([one]) => (one !== undefined && /^-?\d+$/.test(one) ? Number(one) : undefined),
  write: (value) => (value === undefined || value === null ? [] : [String(value)]),
})

export const oneOf = <V extends string>(values: readonly V[], initial: NoInfer<V>): FilterKind<V> => ({
  read: ([one]) => (values.includes(one as V) ? (one as V) : initial),
  write: (value) => (value === initial ? [] : [value]),
})

export const manyOf = <V extends string>(values?: readonly V[]): FilterKind<V[]> => ({
  read: (texts) => texts.filter((one): one is V => !values || values.includes(one as V)),
  write: (value) => [...value],
})

export const numbers = (): FilterKind<number[]> => ({
  read: (texts) => texts.filter((one) => /^-?\d+$/.test(one)).map(Number),
  write: (value) => value.map(String),
})

export const flag = (): FilterKind<boolean> => ({
  read: ([one]) => one === '1',
  write: (value) => (value ? ['1'] : []),
})

/**
 * Filters that live in the address, so that a link, the back button and a reload keep them.
 *
 * ```ts
 * const { filters, clear, active } = useFilters({ q: text(), team: number(), state: oneOf(STATES, 'open') })
 * ```
 */
export function useFilters<V extends object>(kinds: { [N in keyof V]: FilterKind<V[N]> }) {
  type Name = keyof V & string
  const route = useRoute()
  const router = useRouter()
  const names = Object.keys(kinds) as Name[]
  const read = <N extends Name>(name: N): V[N] => kinds[name].read(texts(route.query[name]))
  const write = <N extends Name>(name: N) => kinds[name].write(filters[name])
  const filters = reactive(Object.fromEntries(names.map((name) => [name, read(name)]))) as V

  watch(
    () => names.map((name) => texts(route.query[name]).join('\u0000')),
    (now, before) =>
      names.forEach((name, at) => {
        if (now[at] !== before[at] && written(name) !== now[at]) filters[name] = read(name)
      }),
    // Once the page is left its watchers are gone by then, and its filters stay as they were.
    { flush: 'post' },
  )
  watch(
    () => names.map(written).join('\u0001'),
    () => {
      const query: LocationQueryRaw = { ...route.query }
      for (const name of names) {
        const said = write(name)
        if (said.length) query[name] = said.length === 1 ? said[0] : said
        else delete query[name]
      }
      void router.replace({ query, hash: route.hash })
    },
  )

  function written(name: Name) {
    return write(name).join('\u0000')
  }

  return {
    filters,
    /** How many are set to something else than nothing. */
    active: computed(() => names.filter((name) => write(name).length > 0).length),
    clear() {
      for (const name of names) filters[name] = kinds[name].read([])
    },
  }
}

function texts(value: unknown): string[] {
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string')
}
