import { computed } from 'vue'
import { type FactFilter, without } from './useFigures'
import { plain, presets } from './usePeriod'
import { flag, manyOf, number, text } from '@/shared/composables/useFilters'
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

/** What facts can be chosen by, as `useFilters` keeps it in the address. */
export const factFilters = (): { [N in keyof FactFilters]: FilterKind<FactFilters[N]> } => ({
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

/** What these filters ask for; without a period, the last thirty days. */
export function useAskedFacts(filters: FactFilters) {
  const [from, until] = presets(plain(new Date())).last30
  const period = computed({
    get: (): [string, string] => [filters.from || from, filters.until || until],
    set: ([first, last]: [string, string]) => {
      filters.from = first
      filters.until = last
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
  return { period, asked, address }
}

const one = (id: number | undefined) => (id === undefined || id === null ? [] : [id])
