import type { Schema } from '@/shared/api'

export type Comparison = Schema<'Comparison'>
export type Compared = Schema<'ComparedPerson'>
export type Verdict = Compared['verdict']
export type Funnel = Schema<'Funnel'>

const Z_95 = 1.959963984540054
const Z_998 = 3.090232306167813

/** Which values are looked at: as they are, or with the case mix taken out. */
export type Look = 'raw' | 'adjusted'

/** A person's place in the chart; none where the mix leaves nothing to expect. */
export function placeOf(row: Compared, look: Look): [number, number] | undefined {
  if (look === 'raw') return [row.n, row.value]
  return row.mix?.comparable == null ? undefined : [row.mix.comparable, row.mix.adjusted]
}

export const limitsOf = (row: Compared, look: Look) => (look === 'raw' ? row.limits : row.mix?.limits)

/** Limits around the centre for growing numbers of observations; shares stay within 0 and 1, nothing falls below 0. */
export function curves(funnel: Funnel, from: number, until: number, share: boolean) {
  const spread = funnel.spread * Math.sqrt(funnel.dispersion)
  const within = (value: number) => Math.max(0, share ? Math.min(1, value) : value)
  const low = Math.max(1, from)
  const steps = 80
  const at = Array.from({ length: steps + 1 }, (_, i) => low * Math.pow(Math.max(until, low + 1) / low, i / steps))
  const curve = (z: number) => at.map((n): [number, number] => [n, within(funnel.centre + (z * spread) / Math.sqrt(n))])
  return { low95: curve(-Z_95), high95: curve(Z_95), low998: curve(-Z_998), high998: curve(Z_998) }
}

/** How a verdict reads, by which way is better. */
export function toneOf(
  verdict: Verdict,
  direction: string,
): 'positive' | 'negative' | 'warning' | 'accent' | undefined {
  if (verdict === 'EXPLAINED') return 'accent'
  if (verdict !== 'ABOVE' && verdict !== 'BELOW') return undefined
  if (direction === 'NEUTRAL') return 'warning'
  return (verdict === 'ABOVE') === (direction === 'HIGHER_IS_BETTER') ? 'positive' : 'negative'
}

const ORDER: Verdict[] = ['ABOVE', 'BELOW', 'EXPLAINED', 'LIKE_OTHERS', 'FEW']

/** Those that can be told from the others first; within a verdict by name, for there is no rank. */
export function byVerdict(rows: Compared[], names: (a: string, b: string) => number) {
  return ORDER.map((verdict) => ({
    verdict,
    rows: rows
      .filter((row) => row.verdict === verdict)
      .sort((a, b) => names(a.person?.name ?? '', b.person?.name ?? '')),
  })).filter((group) => group.rows.length)
}
