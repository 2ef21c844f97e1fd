import { describe, expect, it } from 'vitest'
import { lacksReason, type Marks, sent, unrated } from './ratings'

describe('ratings', () => {
  it('ask for a reason at both ends of the scale', () => {
    expect(lacksReason({ value: 1, reason: ' ' })).toBe(true)
    expect(lacksReason({ value: 5, reason: '' })).toBe(true)
    expect(lacksReason({ value: 5, reason: '三次主动接手升级工单' })).toBe(false)
    expect(lacksReason({ value: 3, reason: '' })).toBe(false)
    expect(lacksReason(undefined)).toBe(false)
  })

  it('send what has a mark, and no empty reasons', () => {
    const marks: Marks = {
      teamwork: { value: 4, reason: '  ' },
      initiative: { reason: '还没想好' },
      attitude: { value: 5, reason: ' 很好 ' },
    }
    expect(sent(marks)).toEqual([
      { item: 'teamwork', value: 4, reason: null },
      { item: 'attitude', value: 5, reason: '很好' },
    ])
    expect(unrated(marks)).toBe(1)
  })
})
