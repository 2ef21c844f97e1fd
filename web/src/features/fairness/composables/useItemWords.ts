import { computed } from 'vue'
import { useMeasures } from './useFairness'
import type { Item } from './weights'
import { useFormat } from '@/shared/format'
import { useFigureFormat } from '@/shared/format/figure'

/** Items of scorecards in the reader's words. */
export function useItemWords() {
  const { number } = useFormat()
  const { value } = useFigureFormat()
  const { data: measures } = useMeasures()
  const byCode = computed(() => new Map((measures.value ?? []).map((one) => [one.code as string, one])))

  const measureOf = (item: Pick<Item, 'measure'>) => (item.measure ? byCode.value.get(item.measure) : undefined)
  const unitOf = (item: Pick<Item, 'measure'>) => measureOf(item)?.unit
  const byFormula = (item: Pick<Item, 'measure'>) => measureOf(item)?.kind === 'FORMULA'
  const nameOf = (item: Pick<Item, 'measure' | 'name'>) =>
    item.measure ? (byCode.value.get(item.measure)?.name ?? item.measure) : (item.name ?? '')

  function targetOf(item: Item, shift: number) {
    const { curve } = item
    const target =
      (curve.kind === 'linear'
        ? curve.target
        : curve.kind === 'steps'
          ? (curve.steps.at(-1)?.limit ?? 0)
          : curve.limit) + shift
    const unit = unitOf(item)
    return unit ? value(unit, target) : number(target, 1)
  }

  return { nameOf, unitOf, targetOf, measureOf, byFormula }
}
