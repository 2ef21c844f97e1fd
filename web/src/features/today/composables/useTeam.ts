import { computed, ref } from 'vue'
import { scaleOf } from './shownFigure'
import { type Figure, type FigureTable, useFigures, useMeasures } from './useFigures'
import { useDay } from './useDay'

export interface TeamRow {
  key: string
  name: string
  held: number
  today: number
  figures: Map<string, Figure>
}

const comparedOf = ['answered_in_standard', 'csat', 'first_contact_resolution', 'resolved_in_time']

/** Everyone the reader leads (or every team, for the manager): what they hold, did today, and thirty days with intervals. */
export function useTeam(by: () => 'PERSON' | 'TEAM') {
  const measures = useMeasures()
  const { month, today } = useDay()
  const has = (code: string) => measures.value.has(code)
  const compared = computed(() => comparedOf.filter(has).slice(0, 3))

  const long = useFigures(() =>
    compared.value.length ? { measure: compared.value, ...month.value, by: by() } : undefined,
  )
  const now = useFigures(() => {
    const codes = ['backlog', 'handled'].filter(has)
    return codes.length ? { measure: codes, from: today.value, until: today.value, by: by() } : undefined
  })

  const order = ref<'held' | 'today' | 'name'>('held')
  const rows = computed(() => {
    const found = new Map<string, TeamRow>()
    const row = (one: { key: string; name: string }) => {
      const known = found.get(one.key) ?? { key: one.key, name: one.name, held: 0, today: 0, figures: new Map() }
      found.set(one.key, known)
      return known
    }
    for (const one of rowsOf(now.data.value)) {
      const kept = row(one)
      for (const figure of one.figures) {
        if (figure.measure === 'backlog') kept.held = figure.value ?? 0
        if (figure.measure === 'handled') kept.today = figure.value ?? 0
      }
    }
    for (const one of rowsOf(long.data.value))
      for (const figure of one.figures) row(one).figures.set(figure.measure, figure)
    return [...found.values()].sort((a, b) =>
      order.value === 'name'
        ? a.name.localeCompare(b.name)
        : b[order.value] - a[order.value] || a.name.localeCompare(b.name),
    )
  })
  const most = computed(() => Math.max(1, ...rows.value.map((one) => one.held)))
  const columns = computed(() =>
    compared.value.map((code) => {
      const measure = measures.value.get(code)
      const figures = rows.value.flatMap((one) => one.figures.get(code) ?? [])
      return {
        code,
        name: measure?.name as string,
        unit: measure?.unit as string,
        ...scaleOf(figures, measure?.unit === 'SHARE'),
      }
    }),
  )

  return {
    rows,
    columns,
    most,
    order,
    available: computed(() => compared.value.length > 0),
    loading: long.isPending,
    problem: long.error,
    retry: () => void Promise.all([long.refetch(), now.refetch()]),
  }
}

function rowsOf(table: FigureTable | undefined): { key: string; name: string; figures: Figure[] }[] {
  return (table?.rows ?? []).filter((row: { key: string }) => row.key !== '')
}
