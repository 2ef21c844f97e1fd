import { describe, expect, it } from 'vitest'
import { groupsOf, scaleOf, targetOf } from './card'
import type { CardItem, Mark, Result } from './useAppraisals'

const item = (group: string, weight: number, more: Partial<CardItem> = {}): CardItem => ({
  group,
  kind: 'MEASURE',
  measure: 'satisfaction',
  whose: 'PERSON',
  weight,
  curve: { kind: 'linear', floor: 0.6, target: 0.9, cap: 110 },
  least: 5,
  anchors: [],
  ...more,
})
const mark = (points: number | undefined): Mark => ({ value: 0.8, n: 12, points, source: 'OBSERVED' })
const result = (items: CardItem[], marks: Mark[]): Pick<Result, 'scorecard' | 'items'> => ({
  scorecard: { id: 1, version: 3, name: '专员', items, grades: [] },
  items: marks,
})

describe('a card', () => {
  it('puts items of one group together, in the order of the card, with their weights summed', () => {
    const groups = groupsOf(
      result(
        [item('服务', 33.3), item('效率', 20), item('服务', 33.3), item('服务', 13.4)],
        [mark(90), mark(80), mark(70), mark(60)],
      ),
    )
    expect(groups.map((group) => [group.name, group.weight])).toEqual([
      ['服务', 80],
      ['效率', 20],
    ])
    expect(groups[0]?.lines.map((line) => [line.at, line.mark.points])).toEqual([
      [0, 90],
      [2, 70],
      [3, 60],
    ])
  })

  it('names as target what brings full points, whatever the curve', () => {
    expect(targetOf(item('服务', 10))).toBe(0.9)
    expect(
      targetOf(
        item('服务', 10, {
          curve: {
            kind: 'steps',
            rises: false,
            steps: [
              { limit: 0.1, points: 60 },
              { limit: 0.05, points: 100 },
            ],
          },
        }),
      ),
    ).toBe(0.05)
    expect(targetOf(item('服务', 10, { curve: { kind: 'yes-no', rises: true, limit: 3 } }))).toBe(3)
  })

  it('draws value, interval and target on one scale; shares never beyond a hundred per cent', () => {
    const scale = scaleOf(0.95, { value: 0.96, interval: { low: 0.93, high: 0.99 } }, true)
    expect(scale.max).toBe(1)
    expect(scale.min).toBeCloseTo(0.909)
    const seconds = scaleOf(540, { value: 600, interval: { low: 560, high: 650 } }, false)
    expect(seconds.min).toBeLessThan(540)
    expect(seconds.max).toBeGreaterThan(650)
  })
})
