import { describe, expect, it } from 'vitest'
import { curveOf, differences, gradeOf, held, type Item, limitsOf, pointsOf, sumOf, typed } from './scorecard'

const item = (more: Partial<Item>): Item => ({
  group: '服务',
  kind: 'MEASURE',
  measure: 'satisfaction',
  whose: 'PERSON',
  weight: 10,
  curve: { kind: 'linear', floor: 0.6, target: 0.9, cap: 110 },
  least: 1,
  tooLittle: 'LEAVE_OUT',
  ...more,
})

describe('a scorecard', () => {
  it('sums weights without the dust of fractions', () => {
    expect(sumOf([{ weight: 33.3 }, { weight: 33.3 }, { weight: 33.4 }])).toBe(100)
    expect(sumOf([{ weight: 0.1 }, { weight: 0.2 }])).toBe(0.3)
  })

  it('gives points as the curve says, in both directions', () => {
    const rising = { kind: 'linear', floor: 0.6, target: 0.9, cap: 110 } as const
    expect(pointsOf(rising, 0.5)).toBe(0)
    expect(pointsOf(rising, 0.75)).toBeCloseTo(50)
    expect(pointsOf(rising, 1)).toBe(110)
    const falling = { kind: 'linear', floor: 60, target: 20, cap: 100 } as const
    expect(pointsOf(falling, 40)).toBe(50)
    const steps = {
      kind: 'steps',
      rises: false,
      steps: [
        { limit: 0.1, points: 60 },
        { limit: 0.05, points: 100 },
      ],
    } as const
    expect(pointsOf({ ...steps, steps: [...steps.steps] }, 0.07)).toBe(60)
    expect(pointsOf({ ...steps, steps: [...steps.steps] }, 0.2)).toBe(0)
    expect(pointsOf({ kind: 'yes-no', rises: true, limit: 3 }, 3)).toBe(100)
  })

  it('keeps its limits when it becomes another kind of curve', () => {
    const rising = { kind: 'linear', floor: 0.6, target: 0.9, cap: 110 } as const
    expect(limitsOf(curveOf('steps', rising))).toEqual([0.6, 0.9])
    expect(curveOf('yes-no', rising)).toEqual({ kind: 'yes-no', rises: true, limit: 0.9 })
    const back = curveOf('linear', { kind: 'yes-no', rises: false, limit: 10 })
    expect(back.kind === 'linear' && back.floor > back.target).toBe(true)
  })

  it('reaches the best grade of those it can', () => {
    const grades = [
      { name: '优秀', from: 90 },
      { name: '合格', from: 60 },
      { name: '不合格', from: 0 },
    ]
    expect(gradeOf(grades, 89.99)?.name).toBe('合格')
    expect(gradeOf(grades, 90)?.name).toBe('优秀')
  })

  it('tells what is other in a later version', () => {
    const before = { name: '表', items: [item({}), item({ measure: 'rating' })], grades: [{ name: '合格', from: 0 }] }
    const after = {
      ...before,
      items: [item({ weight: 20 }), item({ kind: 'SELF', measure: null, name: '自评' })],
    }
    const found = differences(before, after)
    expect(found.items.map((one) => [one.kind, one.parts])).toEqual([
      ['changed', ['weight']],
      ['added', []],
      ['removed', []],
    ])
    expect(found.grades).toBe(false)
    expect(differences(before, before).items).toEqual([])
  })

  it('is typed in percent and minutes, held in shares and seconds', () => {
    expect(typed('SHARE', 0.95)).toBe(95)
    expect(held('SHARE', 95)).toBe(0.95)
    expect(held('SECONDS', 120)).toBe(7200)
    expect(typed('POINTS', 4.2)).toBe(4.2)
  })
})
