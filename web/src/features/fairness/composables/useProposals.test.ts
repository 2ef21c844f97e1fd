import { describe, expect, it } from 'vitest'
import { fits, FOR_FINDING, KINDS, needsValue, usual } from './useProposals'

describe('proposals', () => {
  it('ask for a value only where there is one to change', () => {
    expect(KINDS.filter(needsValue)).toEqual(['CHANGE_TARGET', 'CHANGE_WEIGHT'])
  })

  it('are about one item, but for mergers and anything else', () => {
    expect(KINDS.filter((kind) => fits(kind, 1))).not.toContain('MERGE_ITEMS')
    expect(KINDS.filter((kind) => fits(kind, 2))).toEqual(['MERGE_ITEMS', 'OTHER'])
    expect(KINDS.filter((kind) => fits(kind, 0))).toEqual(['OTHER'])
  })

  it('of a formula are made only where there is one', () => {
    expect(usual('ALONE', true)).toBe('CHANGE_FORMULA')
    expect(usual('ALONE', false)).toBe('OTHER')
    expect(usual('NOISE', false)).toBe('CHANGE_WEIGHT')
  })

  it('start from what fits the one item a finding is about', () => {
    for (const kind of Object.values(FOR_FINDING)) expect(fits(kind, 1)).toBe(true)
  })
})
