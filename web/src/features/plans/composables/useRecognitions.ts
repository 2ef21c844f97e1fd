import { useI18n } from 'vue-i18n'
import { api, type Schema, withFile } from '@/shared/api'
import { useFormat } from '@/shared/format'

export type Recognition = Schema<'RecognitionLine'>
export type RecognitionPage = Schema<'RecognitionPage'>
export type RecognitionKind = Recognition['kind']

export const REWARDS: RecognitionKind[] = [
  'COMMENDATION',
  'BONUS',
  'DAY_OFF',
  'ADVANCED_COURSE',
  'CERTIFICATION',
  'EQUITY',
  'PROMOTION',
]
export const PENALTIES: RecognitionKind[] = ['WARNING', 'SERIOUS_WARNING', 'DEDUCTION']

const UNITS: Partial<Record<RecognitionKind, 'money' | 'days' | 'shares'>> = {
  BONUS: 'money',
  DEDUCTION: 'money',
  CERTIFICATION: 'money',
  ADVANCED_COURSE: 'money',
  DAY_OFF: 'days',
  EQUITY: 'shares',
}

/** In which unit a kind has an amount; none where it has none. */
export const unitOf = (kind: RecognitionKind) => UNITS[kind]
export const needsAmount = (kind: RecognitionKind) => kind === 'BONUS' || kind === 'DEDUCTION'

/** Rewards and penalties in the reader's words. */
export function useRecognitionWords() {
  const { t } = useI18n()
  const { number } = useFormat()

  const TONES = { PROPOSED: 'accent', APPROVED: undefined, DECLINED: undefined, WITHDRAWN: undefined } as const

  function amount(one: Pick<Recognition, 'kind' | 'amount'>) {
    const unit = unitOf(one.kind)
    if (one.amount == null || !unit) return ''
    return t(`plans.recognition.amounts.${unit}`, {
      n: number(one.amount, unit === 'money' || !Number.isInteger(one.amount) ? 2 : 0),
    })
  }

  const state = (one: Recognition) => ({ words: t(`plans.recognition.state.${one.state}`), tone: TONES[one.state] })

  return { amount, state }
}

/** Keeps evidence until the proposal it belongs to is sent. */
export async function sendEvidence(file: File) {
  return api.post('/api/v1/recognitions/attachments', { body: withFile(file) })
}
