import { useI18n } from 'vue-i18n'
import { useFormat } from '.'

/** As the catalogue of measures names what a value is counted in. Shares are 0 to 1, durations seconds. */
export type FigureUnit = 'COUNT' | 'SHARE' | 'SECONDS' | 'POINTS' | 'MONEY' | 'PER_THOUSAND'

/** A measure's value as the reader expects it. */
export function useFigureFormat() {
  const { t } = useI18n({ useScope: 'global' })
  const { number, percent, duration } = useFormat()

  function value(unit: FigureUnit | string, amount: number) {
    switch (unit) {
      case 'SHARE':
        return percent(amount, 1)
      case 'SECONDS':
        return duration(amount)
      case 'POINTS':
        return number(amount, 1)
      case 'MONEY':
        return number(amount, 2)
      case 'PER_THOUSAND':
        return t('common.figure.perThousand', { n: number(amount, 1) })
      default:
        return number(amount, Number.isInteger(amount) ? 0 : 1)
    }
  }

  /** 85.9–90.2%: the unit once where both ends share it. */
  function range(unit: FigureUnit | string, low: number, high: number) {
    if (unit === 'SHARE') return `${number(low * 100, 1)}–${percent(high, 1)}`
    if (unit === 'PER_THOUSAND') return t('common.figure.perThousand', { n: `${number(low, 1)}–${number(high, 1)}` })
    return `${value(unit, low)}–${value(unit, high)}`
  }

  /** A difference with its sign: shares in points of percent. */
  function change(unit: FigureUnit | string, by: number) {
    const sign = by > 0 ? '+' : by < 0 ? '−' : '±'
    const size = Math.abs(by)
    if (unit === 'SHARE') return t('common.figure.points', { n: `${sign}${number(size * 100, 1)}` })
    return `${sign}${value(unit, size)}`
  }

  return { value, range, change }
}
