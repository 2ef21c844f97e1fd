import { useI18n } from 'vue-i18n'
import { type SaidDuration, sayDuration, sayRoughly } from './duration'
import { i18n } from '@/shared/i18n'

type Instant = string | number | Date

/** Numbers and times in the reader's language and zone. */
export function useFormat() {
  const { t, locale } = useI18n({ useScope: 'global' })

  function number(value: number, digits = 0) {
    return new Intl.NumberFormat(locale.value, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      value,
    )
  }

  /** A share of 1 as percent: 0.914 → 91.4%. */
  function percent(share: number, digits = 1) {
    return new Intl.NumberFormat(locale.value, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(share)
  }

  function bytes(size: number) {
    if (size < 1024) return `${size} B`
    if (size < 1024 * 1024) return `${number(size / 1024)} KB`
    return `${number(size / 1024 / 1024, 1)} MB`
  }

  /** A length of time in seconds, as 1 时 22 分. */
  function duration(seconds: number) {
    return said(sayDuration(seconds))
  }

  /** The same in one unit. */
  function roughly(seconds: number) {
    return said(sayRoughly(seconds))
  }

  function said({ unit, n, m }: SaidDuration) {
    return t(`common.duration.${unit}`, { n: number(n, Number.isInteger(n) ? 0 : 1), m: m ?? 0 })
  }

  function dateTime(at: Instant) {
    return formatter(locale.value, 'dateTime').format(new Date(at))
  }

  function time(at: Instant) {
    return formatter(locale.value, 'time').format(new Date(at))
  }

  /** A day: an instant in the reader's zone, or a plain `2026-11-22` as it stands. */
  function day(at: Instant) {
    return formatter(locale.value, 'day').format(typeof at === 'string' ? plainDay(at) : new Date(at))
  }

  /** Without the year when it is this one. */
  function shortDay(at: Instant) {
    const date = typeof at === 'string' ? plainDay(at) : new Date(at)
    const kind = date.getFullYear() === new Date().getFullYear() ? 'monthDay' : 'day'
    return formatter(locale.value, kind).format(date)
  }

  function weekday(at: Instant) {
    return formatter(locale.value, 'weekday').format(typeof at === 'string' ? plainDay(at) : new Date(at))
  }

  /** 刚刚, 12 分前, 今天 09:30, 昨天 18:02, 11月3日 */
  function relative(at: Instant, now: number = Date.now()) {
    const then = new Date(at)
    const passed = (now - then.getTime()) / 1000
    if (Math.abs(passed) < 60) return t('common.time.now')
    if (passed > 0 && passed < 3600) return t('common.time.ago', { span: roughly(passed) })
    if (passed < 0 && passed > -3600) return t('common.time.in', { span: roughly(passed) })
    const days = dayNumber(new Date(now)) - dayNumber(then)
    if (days === 0) return t('common.time.today', { time: time(then) })
    if (days === 1) return t('common.time.yesterday', { time: time(then) })
    if (days === -1) return t('common.time.tomorrow', { time: time(then) })
    return shortDay(then)
  }

  return { number, percent, bytes, duration, roughly, dateTime, time, day, shortDay, weekday, relative }
}

function plainDay(text: string) {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  return found ? new Date(Number(found[1]), Number(found[2]) - 1, Number(found[3])) : new Date(text)
}

function dayNumber(date: Date) {
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000)
}

const kinds = {
  dateTime: { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  monthDay: { month: 'short', day: 'numeric' },
  weekday: { weekday: 'short' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: string, kind: keyof typeof kinds) {
  const key = `${locale} ${kind}`
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, kinds[kind])
  formatters.set(key, known)
  return known
}

/** For places without a component (window title, messages). */
export function say(key: string, values: Record<string, unknown> = {}) {
  return i18n.global.t(key, values)
}
