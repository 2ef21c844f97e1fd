import { useI18n } from 'vue-i18n'
import type { Duty, DutyTemplate, Recurrence } from './useDuties'

export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
export const SPANS = ['WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const
/** How many months a span has. */
export const MONTHS = { WEEK: 1, MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 } as const

const TONES = {
  AHEAD: undefined,
  OPEN: 'accent',
  OVERDUE: 'negative',
  DONE: 'positive',
  DONE_LATE: 'warning',
  EXCUSED: undefined,
} as const

/** Duties and rhythms in the reader's words. */
export function useDutyWords() {
  const { t } = useI18n()

  function rhythm(recurrence: Recurrence) {
    if (recurrence.every === 'WEEK') {
      const days = recurrence.weekdays.map((day) => t(`duties.weekday.${day}`)).join(t('duties.rhythm.and'))
      return t('duties.rhythm.WEEK', { days })
    }
    return t(`duties.rhythm.${recurrence.every}`, { month: recurrence.month, day: dayOf(recurrence) })
  }

  function dayOf({ day, workingDay }: Recurrence) {
    if (workingDay != null)
      return workingDay > 0
        ? t('duties.rhythm.workingDay', { n: workingDay })
        : workingDay === -1
          ? t('duties.rhythm.lastWorkingDay')
          : t('duties.rhythm.workingDayFromEnd', { n: -workingDay })
    return day === -1 ? t('duties.rhythm.lastDay') : t('duties.rhythm.day', { n: day ?? 1 })
  }

  function whose({ assignee, whose }: DutyTemplate) {
    if (assignee.kind !== 'LEAD') return whose
    return whose ? t('duties.leadOf', { team: whose }) : t('duties.everyLead')
  }

  function within(days: number) {
    return days ? t('duties.within', { n: days }) : t('duties.sameDay')
  }

  return { rhythm, whose, within, tone: (duty: Duty) => TONES[duty.standing] }
}
