import { describe, expect, it } from 'vitest'
import { doneOf, lateOf, owedOf, phaseOf } from './steps'
import type { Period, PeriodStep, Row } from './useAppraisals'

const step = (name: PeriodStep['step'], when: PeriodStep['when'], dueOn = '2026-11-10'): PeriodStep => ({
  step: name,
  opensOn: '2026-11-01',
  dueOn,
  when,
})

const row = (more: Partial<Row>): Row => ({
  id: 1,
  period: { id: 1, name: '10 月' },
  person: { id: 5, name: '王芳' },
  standing: 'ASSESSED',
  coefficient: 1,
  self: 'SUBMITTED',
  superiors: [],
  ratingsGiven: 2,
  ratingsWanted: 2,
  mineToRate: false,
  mineToTalk: false,
  gradePlace: -1,
  talked: false,
  acknowledged: false,
  appealOpen: false,
  ...more,
})

const period = (state: Period['state'], steps: PeriodStep[]): Period => ({
  id: 1,
  name: '10 月',
  span: 'MONTH',
  firstDay: '2026-10-01',
  lastDay: '2026-10-31',
  state,
  openedBy: { id: 9, name: '经理' },
  openedAt: '2026-11-01T01:00:00Z',
  steps,
  limits: [],
  history: [],
  may: {
    calibrate: false,
    cancel: false,
    close: false,
    delegate: false,
    enrol: false,
    limit: false,
    move: false,
    publish: false,
    verify: false,
  },
  version: 1,
})

describe('the steps of a period', () => {
  it('are behind once the period has left their state, even before their last day', () => {
    expect(phaseOf(step('RATING', 'NOW'), 'OPEN')).toBe('now')
    expect(phaseOf(step('RATING', 'NOW'), 'CALIBRATION')).toBe('done')
    expect(phaseOf(step('RATING', 'OVER'), 'OPEN')).toBe('over')
  })

  it('wait for their state although their first day has come', () => {
    expect(phaseOf(step('TALK', 'NOW'), 'OPEN')).toBe('ahead')
    expect(phaseOf(step('TALK', 'NOW'), 'PUBLISHED')).toBe('now')
    expect(phaseOf(step('TALK', 'NOW'), 'CANCELLED')).toBe('over')
  })

  it('count who has taken them of who has to', () => {
    const progress = {
      people: 9,
      assessed: 8,
      tooShort: 1,
      withoutScorecard: 0,
      selfWanted: 7,
      selfSubmitted: 3,
      ratingsWanted: 8,
      rated: 2,
      talked: 0,
      acknowledged: 1,
      appealsOpen: 0,
    }
    expect(doneOf('SELF_ASSESSMENT', progress)).toEqual({ done: 3, of: 7 })
    expect(doneOf('RATING', progress)).toEqual({ done: 2, of: 8 })
    expect(doneOf('ACKNOWLEDGEMENT', progress)).toEqual({ done: 1, of: 8 })
    expect(doneOf('CALIBRATION', progress)).toBeUndefined()
    expect(doneOf('RATING', undefined)).toBeUndefined()
  })

  it('owe only what the state of the period asks for', () => {
    const one = row({ self: 'DRAFT', ratingsGiven: 1, appealOpen: true })
    expect(owedOf(one, 'OPEN')).toEqual(['self', 'rating'])
    expect(owedOf(one, 'CALIBRATION')).toEqual([])
    expect(owedOf(one, 'PUBLISHED')).toEqual(['talk', 'acknowledgement', 'appeal'])
    expect(owedOf(row({ self: 'MISSING', standing: 'TOO_SHORT' }), 'OPEN')).toEqual([])
    expect(owedOf(row({ self: 'NOT_WANTED' }), 'OPEN')).toEqual([])
  })

  it('are late from the day after their last one', () => {
    const steps = [step('SELF_ASSESSMENT', 'NOW', '2026-11-05'), step('RATING', 'NOW', '2026-11-08')]
    const one = row({ self: 'MISSING', ratingsGiven: 0 })
    expect(lateOf(one, period('OPEN', steps), '2026-11-05')).toEqual([])
    expect(lateOf(one, period('OPEN', steps), '2026-11-06')).toEqual(['self'])
    expect(lateOf(one, period('OPEN', steps), '2026-11-09')).toEqual(['self', 'rating'])
  })
})
