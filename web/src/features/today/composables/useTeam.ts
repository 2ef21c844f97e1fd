import { useQuery } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { scaleOf } from './shownFigure'
import { type Figure, type FigureTable, useFigures, useMeasures } from './useFigures'
import { useDay } from './useDay'
import { api, type Problem, type Schema } from '@/shared/api'
import { useMe } from '@/shared/composables/useMe'

export interface TeamRow {
  key: string
  name: string
  held: number
  /** Past their due time. */
  late: number
  /** As many as may be given; none set: no limit. */
  limit: number | undefined
  accepting: boolean
  away: string | undefined
  today: number
  figures: Map<string, Figure>
}

const comparedOf = ['answered_in_standard', 'csat', 'first_contact_resolution', 'resolved_in_time']

/** Everyone the reader leads (or every team, for the manager): what they hold, did today, and thirty days with intervals. */
export function useTeam(by: () => 'PERSON' | 'TEAM') {
  const me = useMe()
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

  const workload = useQuery<Schema<'Load'>[], Problem>({
    queryKey: ['cases', 'workload'],
    queryFn: ({ signal }) => api.get('/api/v1/case-workload', { signal }),
    enabled: () => me.may('cases.assign'),
  })

  const order = ref<'held' | 'today' | 'name'>('held')
  const rows = computed(() => {
    const found = new Map<string, TeamRow>()
    const row = (one: { key: string; name: string }) => {
      const known = found.get(one.key) ?? {
        ...{ key: one.key, name: one.name, held: 0, late: 0, limit: undefined, accepting: true, away: undefined },
        ...{ today: 0, figures: new Map<string, Figure>() },
      }
      found.set(one.key, known)
      return known
    }
    for (const load of workload.data.value ?? []) {
      const whose = by() === 'TEAM' ? load.team : load.person
      if (!whose) continue
      const kept = row({ key: String(whose.id), name: whose.name })
      kept.held += load.open
      kept.late += load.overdue
      if (by() === 'PERSON') {
        kept.limit = load.availability.mostOpen ?? undefined
        kept.accepting = load.availability.accepting
        kept.away = load.availability.awayUntil ?? undefined
      }
    }
    for (const one of rowsOf(now.data.value)) {
      const kept = row(one)
      for (const figure of one.figures) {
        if (figure.measure === 'backlog' && !workload.data.value) kept.held = figure.value ?? 0
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
    available: computed(() => compared.value.length > 0 || me.may('cases.assign')),
    loading: computed(() => rows.value.length === 0 && (long.isLoading.value || workload.isLoading.value)),
    problem: computed(() => workload.error.value ?? long.error.value),
    retry: () => void Promise.all([long.refetch(), now.refetch(), workload.refetch()]),
  }
}

function rowsOf(table: FigureTable | undefined): { key: string; name: string; figures: Figure[] }[] {
  return (table?.rows ?? []).filter((row: { key: string }) => row.key !== '')
}
