import type { Period, PeriodStep, Row } from './useAppraisals'
import { type Day, daysBetween } from './days'

/** In the order they are taken. */
export const STEPS = ['SELF_ASSESSMENT', 'RATING', 'ROUND', 'CALIBRATION', 'TALK', 'ACKNOWLEDGEMENT', 'APPEAL'] as const
export type Step = (typeof STEPS)[number]

/** In which state of its period a step is taken. */
const STATE: Record<Step, Period['state']> = {
  SELF_ASSESSMENT: 'OPEN',
  RATING: 'OPEN',
  ROUND: 'OPEN',
  CALIBRATION: 'CALIBRATION',
  TALK: 'PUBLISHED',
  ACKNOWLEDGEMENT: 'PUBLISHED',
  APPEAL: 'PUBLISHED',
}
const STATES: Period['state'][] = ['OPEN', 'CALIBRATION', 'PUBLISHED']

export type Phase = 'ahead' | 'now' | 'over' | 'done'

/** Where a step stands: behind is what its period has left, even before the last day. */
export function phaseOf(step: PeriodStep, state: Period['state']): Phase {
  if (state === 'CANCELLED') return 'over'
  const own = STATES.indexOf(STATE[step.step as Step])
  const at = STATES.indexOf(state)
  if (own < at) return 'done'
  if (step.when === 'OVER') return 'over'
  return step.when === 'NOW' && own === at ? 'now' : 'ahead'
}

/** How many of how many have taken a step; nothing where that is not counted. */
export function doneOf(step: Step, progress: Period['progress']): { done: number; of: number } | undefined {
  if (!progress) return undefined
  switch (step) {
    case 'SELF_ASSESSMENT':
      return { done: progress.selfSubmitted, of: progress.selfWanted }
    case 'RATING':
      return { done: progress.rated, of: progress.ratingsWanted }
    case 'TALK':
      return { done: progress.talked, of: progress.assessed }
    case 'ACKNOWLEDGEMENT':
      return { done: progress.acknowledged, of: progress.assessed }
    default:
      return undefined
  }
}

export type Owed = 'self' | 'rating' | 'talk' | 'acknowledgement' | 'appeal'

/** What is still missing of somebody in the step the period is in. */
export function owedOf(row: Row, state: Period['state']): Owed[] {
  if (row.standing !== 'ASSESSED') return []
  const owed: Owed[] = []
  if (state === 'OPEN') {
    if (row.self === 'MISSING' || row.self === 'DRAFT') owed.push('self')
    if (row.ratingsGiven < row.ratingsWanted) owed.push('rating')
  }
  if (state === 'PUBLISHED') {
    if (!row.talked) owed.push('talk')
    if (!row.acknowledged) owed.push('acknowledgement')
    if (row.appealOpen) owed.push('appeal')
  }
  return owed
}

const STEP_OF: Record<Owed, Step> = {
  self: 'SELF_ASSESSMENT',
  rating: 'RATING',
  talk: 'TALK',
  acknowledgement: 'ACKNOWLEDGEMENT',
  appeal: 'APPEAL',
}

/** Of what is owed, that whose last day is past or today. */
export function lateOf(row: Row, period: Period, today: Day): Owed[] {
  return owedOf(row, period.state).filter((owed) => {
    const step = period.steps.find((one) => one.step === STEP_OF[owed])
    return step !== undefined && daysBetween(step.dueOn, today) > 0
  })
}
