import type { EventView } from '../calls'
import { say } from '@/shared/format'

/** Events that are told between the messages; what a message itself shows is not told twice. */
const SILENT = new Set([
  'opened',
  'customer-wrote',
  'replied',
  'auto-replied',
  'contact-logged',
  'noted',
  'waiting-ended',
])

export function shownInTalk(event: EventView): boolean {
  return !SILENT.has(event.kind)
}

/** An event in words: 李伟把优先级从普通改为紧急. */
export function sentence(event: EventView): string {
  const who =
    event.by.sort === 'person'
      ? (event.by.person?.name ?? say('common.formerColleague'))
      : say(`cases.author.${event.by.sort}`)
  const changes = event.changes
    .filter((change) => change.field !== 'how')
    .map((change) =>
      change.from == null && change.to == null
        ? say('cases.event.filled', { field: say(`cases.changed.${change.field}`) })
        : say('cases.event.change', {
            field: say(`cases.changed.${change.field}`),
            from: valueOf(change.field, change.from),
            to: valueOf(change.field, change.to),
          }),
    )
  const act = say(`cases.event.${event.kind}`, { who })
  return changes.length ? `${act} ${changes.join('；')}` : act
}

const CODED = new Set(['type', 'priority', 'state', 'channel', 'outcome', 'nature', 'feasibility'])

function valueOf(field: string, value?: string | null): string {
  if (!value) return say('common.none')
  return CODED.has(field) ? say(`cases.${field}.${value}`) : value
}
