import { describe, expect, it } from 'vitest'
import { type Backup, lastDrill, outcomeOf, type Plan, standingOf, stateOf } from './standing'

const NOW = Date.parse('2026-03-02T08:00:00Z')
const PLAN: Plan = { enabled: true, at: '02:30:00', zone: 'Asia/Shanghai', keep: 14, drillEveryDays: 7 }
const ago = (hours: number) => new Date(NOW - hours * 3_600_000).toISOString()

function backup(hours: number, more: Partial<Backup> = {}): Backup {
  return { id: hours, file: 'hengke.backup', startedAt: ago(hours), endedAt: ago(hours - 0.1), size: 9, ...more }
}

function drill(hours: number, more: Partial<NonNullable<Backup['lastDrill']>> = {}) {
  return { startedAt: ago(hours), endedAt: ago(hours - 0.1), rows: 7, differences: [], passed: true, ...more }
}

describe('a backup', () => {
  it('is being made until it tells how it ended, and was cut short when it never does', () => {
    expect(stateOf(backup(1, { endedAt: null, size: null }), NOW)).toBe('making')
    expect(stateOf(backup(7, { endedAt: null, size: null }), NOW)).toBe('cut')
  })

  it('is kept, failed, or removed', () => {
    expect(stateOf(backup(1), NOW)).toBe('kept')
    expect(stateOf(backup(1, { size: null, problem: 'No space left on device' }), NOW)).toBe('failed')
    expect(stateOf(backup(1, { removedAt: ago(0) }), NOW)).toBe('removed')
  })
})

describe('a drill', () => {
  it('passes only if every table came back and nothing went wrong', () => {
    expect(outcomeOf(drill(1))).toBe('passed')
    expect(outcomeOf(drill(1, { differences: ['cases.cases'] }))).toBe('different')
    expect(outcomeOf(drill(1, { problem: 'damaged' }))).toBe('failed')
  })

  it('counts by when it was, not by which backup it tried', () => {
    const older = backup(30, { lastDrill: drill(1) })
    expect(lastDrill([backup(3, { lastDrill: drill(2) }), older])).toEqual(older.lastDrill)
  })
})

describe('how it stands', () => {
  const tried = { lastDrill: drill(2) }

  it('is well after a backup and a drill that passed', () => {
    expect(standingOf([backup(5, tried), backup(29)], PLAN, NOW)).toBe('well')
  })

  it('says when there is none, or none was ever tried', () => {
    expect(standingOf([], PLAN, NOW)).toBe('none')
    expect(standingOf([backup(0, { endedAt: null, size: null })], PLAN, NOW)).toBe('none')
    expect(standingOf([backup(5)], PLAN, NOW)).toBe('untried')
  })

  it('says when the latest failed, though an older one is kept', () => {
    const failed = backup(5, { size: null, problem: 'No space left on device' })
    expect(standingOf([failed, backup(29, tried)], PLAN, NOW)).toBe('failed')
    expect(standingOf([backup(0, { endedAt: null, size: null }), failed], PLAN, NOW)).toBe('failed')
    expect(standingOf([backup(2, tried), failed], PLAN, NOW)).toBe('well')
  })

  it('says when the latest drill failed', () => {
    expect(standingOf([backup(5, { lastDrill: drill(2, { problem: 'damaged' }) })], PLAN, NOW)).toBe('drillFailed')
  })

  it('says when the plan is off, or a night was missed', () => {
    expect(standingOf([backup(5, tried)], { ...PLAN, enabled: false }, NOW)).toBe('off')
    expect(standingOf([backup(37, tried)], PLAN, NOW)).toBe('late')
  })
})
