import { useWords } from './words'

/** Times for people who look once a day: today and yesterday by name, else the date. */
export function useTime() {
  const { t, language } = useWords()

  function clock(at: Date) {
    return new Intl.DateTimeFormat(language.value, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
  }

  function at(instant: string) {
    const then = new Date(instant)
    const days = day(new Date()) - day(then)
    if (days === 0) return t('portal.time.today', { time: clock(then) })
    if (days === 1) return t('portal.time.yesterday', { time: clock(then) })
    return exact(instant)
  }

  function exact(instant: string) {
    const then = new Date(instant)
    const year = then.getFullYear() === new Date().getFullYear() ? undefined : ('numeric' as const)
    return new Intl.DateTimeFormat(language.value, {
      year,
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(then)
  }

  return { at, exact }
}

function day(date: Date) {
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000)
}

export function size(bytes: number) {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
