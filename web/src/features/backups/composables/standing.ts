import type { Schema } from '@/shared/api'

export type Backup = Schema<'Backup'>
export type Plan = Schema<'BackupPlan'>

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** One that never told how it ended was cut short, say by a power cut, when it has been silent for this long. */
const LONGEST = 6 * HOUR
/** A night missed is told, a late start is not. */
const OVERDUE = 1.5 * DAY

export type State = 'kept' | 'making' | 'failed' | 'cut' | 'removed'

export function stateOf(backup: Backup, now: number): State {
  if (backup.problem) return 'failed'
  if (!backup.endedAt) return now - Date.parse(backup.startedAt) < LONGEST ? 'making' : 'cut'
  return backup.removedAt ? 'removed' : 'kept'
}

export type Outcome = 'passed' | 'different' | 'failed'

export function outcomeOf(drill: NonNullable<Backup['lastDrill']>): Outcome {
  if (drill.problem) return 'failed'
  return drill.differences.length ? 'different' : 'passed'
}

export type Standing = 'well' | 'none' | 'failed' | 'drillFailed' | 'off' | 'late' | 'untried'

/**
 * How it stands with being able to get everything back, the worst first. Of drills only the latest counts, of backups the latest that
 * ended.
 *
 * @param backups newest first
 */
export function standingOf(backups: Backup[], plan: Plan, now: number): Standing {
  const ended = backups.find((one) => ['failed', 'cut', 'kept', 'removed'].includes(stateOf(one, now)))
  if (!ended) return plan.enabled ? 'none' : 'off'
  if (stateOf(ended, now) === 'failed' || stateOf(ended, now) === 'cut') return 'failed'
  const drill = lastDrill(backups)
  if (drill && outcomeOf(drill) !== 'passed') return 'drillFailed'
  if (!plan.enabled) return 'off'
  if (now - Date.parse(ended.startedAt) > OVERDUE) return 'late'
  return drill ? 'well' : 'untried'
}

export function lastKept(backups: Backup[], now: number) {
  return backups.find((one) => stateOf(one, now) === 'kept')
}

export function lastDrill(backups: Backup[]) {
  return backups
    .flatMap((one) => one.lastDrill ?? [])
    .sort((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt))[0]
}
