import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { api, type Schema } from '@/shared/api'
import { useKeyset } from '@/shared/composables/useKeyset'

export type Proposal = Schema<'ProposalView'>
export type ProposalKind = Proposal['versions'][number]['kind']
export type Finding = Schema<'ReviewedItem'>['findings'][number]
export type SignKind = Schema<'GamingSign'>['kind']

export const KINDS: ProposalKind[] = [
  'REMOVE_ITEM',
  'CHANGE_TARGET',
  'CHANGE_WEIGHT',
  'CHANGE_FORMULA',
  'MERGE_ITEMS',
  'OTHER',
]

/** What is usually done about a finding, where the item allows it. */
export const FOR_FINDING: Partial<Record<Finding, ProposalKind>> = {
  EVERYONE_MEETS: 'CHANGE_TARGET',
  NOBODY_MEETS: 'CHANGE_TARGET',
  NOISE: 'CHANGE_WEIGHT',
  ALONE: 'CHANGE_FORMULA',
  COUNTED_TWICE: 'REMOVE_ITEM',
}

/** Where a proposal begins: the items, the usual kind, and words to start from. */
export interface Suggestion {
  items: number[]
  kind: ProposalKind
  what: string
  why: string
  sign?: SignKind
  signOf?: number
}

/** What is usually done about a finding of an item: only what the department works out by a formula can be worked out otherwise. */
export const usual = (finding: Finding, byFormula: boolean) =>
  FOR_FINDING[finding] === 'CHANGE_FORMULA' && !byFormula ? 'OTHER' : FOR_FINDING[finding]

export const needsValue = (kind: ProposalKind) => kind === 'CHANGE_TARGET' || kind === 'CHANGE_WEIGHT'

/** How many items a kind is about. */
export function fits(kind: ProposalKind, items: number) {
  if (kind === 'MERGE_ITEMS') return items >= 2
  return kind === 'OTHER' || items === 1
}

/** Proposals about a scorecard, the latest first. */
export function useProposals(
  scorecard: MaybeRefOrGetter<number | undefined>,
  open: MaybeRefOrGetter<boolean | undefined>,
) {
  const asked = computed(() => ({ scorecard: toValue(scorecard), open: toValue(open) }))
  return useKeyset<Proposal>(
    () => ['indicator-proposals', asked.value],
    (after, signal) => api.get('/api/v1/fairness/proposals', { query: { ...asked.value, after, limit: 20 }, signal }),
  )
}
