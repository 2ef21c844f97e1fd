import { computed } from 'vue'
import { type FactFilter, without } from './useFigures'
import { plain, presets } from './usePeriod'
import { flag, manyOf, number, text, useFilters } from '@/shared/composables/useFilters'
import type { FilterKind } from '@/shared/composables/useFilters'

export interface FactFilters {
  from: string
  until: string
  person: number | undefined
  team: number | undefined
  department: number | undefined
  channel: string[]
  category: number | undefined
  nobody: boolean
  asOf: string
}

const kinds = (): { [N in keyof FactFilters]: FilterKind<FactFilters[N]> } => ({
  from: text(),
  until: text(),
  person: number(),
  team: number(),
  department: number(),
  channel: manyOf(),
  category: number(),
  nobody: flag(),
  asOf: text(),
})

/** The filters in the address; without a period, the last thirty days. */
export function useFactFilters<V extends object>(more: { [N in keyof V]: FilterKind<V[N]> }) {
  const { filters, active, clear } = useFilters<FactFilters & V>({ ...kinds(), ...more } as never)
  const [from, until] = presets(plain(new Date())).last30 as [string, string]
  const period = computed({
    get: (): [string, string] => [filters.from || from, filters.until || until],
    set: ([first, last]: [string, string]) => {
      filters.from = first as never
      filters.until = last as never
    },
  })
  const asked = computed<FactFilter>(() =>
    without({
      from: period.value[0],
      until: period.value[1],
      person: one(filters.person),
      team: one(filters.team),
      department: one(filters.department),
      channel: [...filters.channel],
      category: one(filters.category),
      nobody: filters.nobody,
      asOf: filters.asOf ? new Date(filters.asOf).toISOString() : undefined,
    }),
  )
  /** The same as an address of another page has it. */
  const address = computed(() =>
    without({
      from: period.value[0],
      until: period.value[1],
      person: filters.person,
      team: filters.team,
      department: filters.department,
      channel: [...filters.channel],
      category: filters.category,
      nobody: filters.nobody ? '1' : undefined,
      asOf: filters.asOf,
    }),
  )
  return { filters, active, clear, period, asked, address }
}

const one = (id: number | undefined) => (id === undefined || id === null ? [] : [id])
