import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useQuery } from '@tanstack/vue-query'
import { api } from '@/shared/api'
import { useFormat } from '@/shared/format'
import { minutesIn, type Place, type TargetRow, unitOf } from './targets'

type Attribute = 'type' | 'priority' | 'tier'

/** Targets in words: how long, counted in which time, whose they are. */
export function useTargetWords() {
  const { t, te } = useI18n()
  const { number } = useFormat()
  const { data } = useQuery({ queryKey: ['calendars'], queryFn: () => api.get('/api/v1/calendars') })
  const calendars = computed(() => data.value ?? [])

  /** Minutes of a usual working day of the standard calendar. */
  const workingDay = computed(() => {
    const standard = calendars.value.find((one) => one.standard)
    if (!standard) return 480
    const hours = standard.week[standard.usual.toLowerCase() as keyof typeof standard.week]
    return hours.reduce((sum, one) => {
      const [from, until] = one.split('-').map((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))
      return sum + (((until ?? 0) > (from ?? 0) ? 0 : 1440) + (until ?? 0) - (from ?? 0))
    }, 0)
  })

  function name(attribute: Attribute, code: string) {
    const key = `servicelevels.${attribute}.${code}`
    return te(key) ? t(key) : code
  }

  function length(rule?: TargetRow) {
    if (rule?.withinMinutes == null) return t('servicelevels.target.none')
    const unit = unitOf(rule.withinMinutes, rule.time === 'BUSINESS', workingDay.value)
    const amount = rule.withinMinutes / minutesIn(unit, workingDay.value)
    return t(`servicelevels.length.${unit}`, { n: number(amount) })
  }

  /** Beside the length: the time it counts in, and the same in working days. */
  function counted(rule?: TargetRow) {
    if (rule?.withinMinutes == null) return ''
    if (rule.time === 'CALENDAR') return t('servicelevels.time.CALENDAR')
    const calendar = calendars.value.find((one) => one.id === rule.calendar)
    const days = workingDay.value ? rule.withinMinutes / workingDay.value : 0
    const said =
      unitOf(rule.withinMinutes, true, workingDay.value) === 'hours' && days === 1
        ? t('servicelevels.oneWorkingDay')
        : t('servicelevels.time.BUSINESS')
    return calendar ? `${said} · ${calendar.name}` : said
  }

  function whose(rule: TargetRow) {
    const named = [
      rule.tier && name('tier', rule.tier),
      rule.type && name('type', rule.type),
      rule.priority && name('priority', rule.priority),
    ].filter(Boolean)
    return named.length ? named.join(' · ') : t('servicelevels.default')
  }

  function titleOf(at: Place) {
    return [
      t(`servicelevels.kind.${at.kind}`),
      at.tier ? name('tier', at.tier) : '',
      at.type ? name('type', at.type) : t('servicelevels.anyType'),
      at.priority ? name('priority', at.priority) : t('servicelevels.anyPriority'),
    ]
      .filter(Boolean)
      .join(' · ')
  }

  return { calendars, workingDay, name, length, counted, whose, titleOf }
}

export type TargetWords = ReturnType<typeof useTargetWords>
