import { describe, expect, it } from 'vitest'
import { byUrgency, own, type Place, put, type TargetRow, unitOf, winner } from './targets'

const rule = (priority: string | null, type: string | null, tier: string | null, withinMinutes: number) =>
  ({ kind: 'RESOLUTION', type, priority, tier, withinMinutes, time: 'BUSINESS', calendar: null }) as TargetRow
const at = (priority: string | null, type: string | null, tier: string | null): Place => ({
  kind: 'RESOLUTION',
  type,
  priority,
  tier,
})

describe('which target holds', () => {
  const rules = [
    rule(null, null, null, 1),
    rule('urgent', null, null, 2),
    rule(null, 'complaint', null, 3),
    rule(null, null, 'gold', 4),
    rule('urgent', 'complaint', null, 5),
  ]

  it('is the one that names most, then priority, then tier, then type', () => {
    expect(winner(rules, at('urgent', 'complaint', 'gold'))?.withinMinutes).toBe(5)
    expect(winner(rules, at('urgent', 'inquiry', 'gold'))?.withinMinutes).toBe(2)
    expect(winner(rules, at('low', 'complaint', 'gold'))?.withinMinutes).toBe(4)
    expect(winner(rules, at('low', 'complaint', null))?.withinMinutes).toBe(3)
    expect(winner(rules, at(null, null, null))?.withinMinutes).toBe(1)
  })

  it('shows what would hold without its own', () => {
    expect(winner(rules, at('urgent', 'complaint', null), true)?.withinMinutes).toBe(2)
    expect(winner(rules, at(null, null, null), true)).toBeUndefined()
  })

  it('replaces and takes away one place only', () => {
    const changed = put(rules, at('urgent', null, null), { withinMinutes: 9, time: 'CALENDAR' } as TargetRow)
    expect(changed).toHaveLength(5)
    expect(own(changed, at('urgent', null, null))?.withinMinutes).toBe(9)
    expect(put(rules, at('urgent', null, null), undefined)).toHaveLength(4)
  })
})

describe('how a length is said', () => {
  it('in the largest unit that fits', () => {
    expect(unitOf(90, true, 480)).toBe('minutes')
    expect(unitOf(480, true, 480)).toBe('hours')
    expect(unitOf(960, true, 480)).toBe('workingDays')
    expect(unitOf(2880, false, 480)).toBe('days')
    expect(unitOf(1440, false, 480)).toBe('hours')
    expect(unitOf(600, true, 0)).toBe('hours')
  })

  it('and priorities go from urgent to low', () => {
    expect(byUrgency(['low', 'x', 'urgent', 'normal', 'high'])).toEqual(['urgent', 'high', 'normal', 'low', 'x'])
  })
})
