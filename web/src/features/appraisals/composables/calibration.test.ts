import { describe, expect, it } from 'vitest'
import { chartOf, chosenRows, scaleOfRows, toneOf } from './calibration'
import type { CalibrationRow } from './useAppraisals'

const row = (appraisal: number, more: Partial<CalibrationRow>): CalibrationRow => ({
  appraisal,
  person: { id: appraisal, name: `${appraisal}` },
  scorecard: '专员',
  gradePlace: 1,
  coefficient: 1,
  nearALimit: false,
  own: false,
  ...more,
})
const team = (id: number) => ({ id, name: `${id} 组` })
const ids = (rows: CalibrationRow[]) => rows.map((one) => one.appraisal)

describe('calibration', () => {
  const rows = [
    row(1, { team: team(1), points: 88, interval: { low: 84, high: 91 }, nearALimit: true }),
    row(2, { team: team(2), points: 92, interval: { low: 91, high: 93 } }),
    row(3, { team: team(1), changedBecause: '带新人', points: 90, computed: 88 }),
    row(4, { team: team(2) }),
  ]

  it('shows those asked for, in the order asked for', () => {
    expect(ids(chosenRows(rows, { which: 'all', order: 'team' }))).toEqual([1, 2, 3, 4])
    expect(ids(chosenRows(rows, { which: 'near', order: 'team' }))).toEqual([1])
    expect(ids(chosenRows(rows, { which: 'changed', order: 'team' }))).toEqual([3])
    expect(ids(chosenRows(rows, { which: 'without', order: 'team' }))).toEqual([4])
    expect(ids(chosenRows(rows, { team: 1, which: 'all', order: 'points' }))).toEqual([3, 1])
    expect(ids(chosenRows(rows, { which: 'all', order: 'interval' })).slice(0, 2)).toEqual([1, 2])
  })

  it('has one scale for all, also without intervals', () => {
    expect(scaleOfRows(rows)).toEqual({ min: 81, max: 96 })
    expect(scaleOfRows([])).toEqual({ min: 0, max: 100 })
  })

  it('stacks the grades of each team, all together first', () => {
    const share = (key: string, grade: string, place: number, people: number, of: number) => ({
      key,
      grade,
      place,
      people,
      share: of,
      beyond: false,
    })
    const chart = chartOf(
      {
        rows,
        spreads: [
          { people: 3, grades: [share('a', '优秀', 0, 1, 33.333), share('b', '合格', 1, 2, 66.667)] },
          { team: team(1), people: 2, grades: [share('a', '优秀', 0, 0, 0), share('b', '合格', 1, 2, 100)] },
        ],
      },
      '全体',
    )
    expect(chart.categories).toEqual(['全体 (3)', '1 组 (2)'])
    expect(chart.series.map((one) => [one.name, one.values])).toEqual([
      ['优秀', [33.3, 0]],
      ['合格', [66.7, 100]],
    ])
  })

  it('colours the best and the worst grade', () => {
    expect([0, 1, 2].map((place) => toneOf(place, 3))).toEqual(['positive', 'accent', 'negative'])
  })
})
