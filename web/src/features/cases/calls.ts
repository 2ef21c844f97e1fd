import { api, urlOf } from '@/shared/api'
import type { KeysetPage } from '@/shared/composables/useKeyset'

/** What the case screens ask of the server, in one place. */
export const STATES = ['new', 'open', 'waiting', 'resolved', 'closed', 'spam', 'merged'] as const
export const TYPES = ['inquiry', 'complaint', 'suggestion'] as const
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const
export const CHANNELS = [
  'web',
  'email',
  'phone',
  'chat',
  'wechat',
  'sms',
  'social',
  'visit',
  'letter',
  'other',
] as const
export const NATURES = [
  'product',
  'service',
  'attitude',
  'delivery',
  'after-sales',
  'price',
  'privacy',
  'other',
] as const
export const FEASIBILITIES = ['high', 'medium', 'low', 'none'] as const
export const OUTCOMES = [
  'solved',
  'partly',
  'not-possible',
  'withdrawn',
  'no-answer',
  'adopted',
  'declined',
  'recorded',
] as const
export const SORTS = ['due', 'newest', 'oldest', 'resolved'] as const
export const VERBS = [
  'reply',
  'note',
  'contact',
  'edit',
  'assign',
  'take',
  'return',
  'assess',
  'decide',
  'promise',
  'end-waiting',
  'resolve',
  'close',
  'reopen',
  'spam',
  'clear-spam',
  'merge',
] as const

export type CaseState = (typeof STATES)[number]
export type CaseType = (typeof TYPES)[number]
export type Priority = (typeof PRIORITIES)[number]
export type Channel = (typeof CHANNELS)[number]
export type CaseVerb = (typeof VERBS)[number]
export type CaseSort = (typeof SORTS)[number]
export type Nature = (typeof NATURES)[number]
export type Feasibility = (typeof FEASIBILITIES)[number]
export type Outcome = (typeof OUTCOMES)[number]

export interface Named {
  id: number
  name: string
}

export interface CaseItem {
  id: number
  number: string
  version: number
  type: CaseType
  state: CaseState
  subject: string
  reference: string | null
  customer: (Named & { tier: string }) | null
  channel: Channel
  category: number | null
  priority: Priority
  severity: number | null
  owner: Named | null
  team: Named | null
  tags: string[]
  dueAt: string | null
  waitingSince: string | null
  unansweredSince: string | null
  openedAt: string
  updatedAt: string
  resolvedAt: string | null
  messages: number
  reopens: number
}

export interface Author {
  sort: 'person' | 'customer' | 'program'
  person: Named | null
  team: Named | null
}

export interface StoredFile {
  id: number
  name: string
  type: string
  size: number
}

export interface MessageView {
  number: number
  at: string
  kind: 'customer' | 'reply' | 'automatic' | 'contact' | 'note'
  by: Author
  channel: Channel
  text: string
  seconds: number | null
  files: StoredFile[]
}

export interface EventView {
  number: number
  at: string
  by: Author
  kind: string
  message: number | null
  changes: { field: string; from: string | null; to: string | null }[]
}

export interface ClockView {
  kind: string
  ordinal: number
  standing: 'running' | 'waiting' | 'met' | 'missed' | 'measured' | 'cancelled'
  startedAt: string
  targetSeconds: number | null
  businessTime: boolean
  usedSeconds: number
  waitedSeconds: number
  dueAt: string | null
  stoppedAt: string | null
  late: boolean
}

export interface CaseForm {
  order: string | null
  nature: Nature | null
  wish: string | null
  about: number | null
  upheld: boolean | null
  feasibility: Feasibility | null
  assessment: string | null
  adopted: boolean | null
  reason: string | null
}

export interface CaseDetail {
  item: CaseItem
  form: CaseForm
  promisedFor: string | null
  firstRepliedAt: string | null
  closedAt: string | null
  outcome: Outcome | null
  summary: string | null
  follows: number | null
  mergedInto: number | null
  steps: { code: string; doneAt: string | null }[]
  clocks: ClockView[]
  messages: MessageView[]
  events: EventView[]
  verbs: CaseVerb[]
}

/** Absent fields do not narrow. */
export interface CaseFilter {
  states?: CaseState[] | null
  types?: CaseType[] | null
  priorities?: Priority[] | null
  channels?: Channel[] | null
  categories?: number[] | null
  owner?: 'me' | 'nobody' | 'somebody' | null
  person?: number | null
  myTeam?: boolean | null
  team?: number | null
  customer?: number | null
  tag?: string | null
  severity?: number | null
  due?: 'overdue' | 'hour' | 'today' | null
  resolved?: 'today' | 'week' | 'month' | null
}

/** A view is named by its id when saved, by its code when shipped. */
export interface CaseView {
  id: number | null
  code: string | null
  name: string | null
  shared: 'nobody' | 'team' | 'everybody'
  filter: CaseFilter
  sort: CaseSort
  own: boolean
  version: number
  count: number | null
}

export const keyOf = (view: CaseView) => view.code ?? String(view.id)

export interface Assignee {
  person?: number
  team?: number
  inTurn?: boolean
}

/** What is asked of the list; several values of a field repeat its name in the address. */
export interface ListQuery {
  state?: CaseState[] | null
  type?: CaseType[] | null
  priority?: Priority[] | null
  channel?: Channel[] | null
  category?: number[] | null
  owner?: CaseFilter['owner']
  person?: number | null
  myTeam?: boolean | null
  team?: number | null
  customer?: number | null
  tag?: string | null
  severity?: number | null
  due?: CaseFilter['due']
  resolved?: CaseFilter['resolved']
  sort?: CaseSort
}

/** The filters a person sets by hand above the list. */
export interface HandFilters {
  states: CaseState[]
  types: CaseType[]
  priorities: Priority[]
  category?: number
  person?: number
  team?: number
  nobody: boolean
  tag: string
  sort: CaseSort
}

export function filterOf(by: HandFilters): CaseFilter {
  return {
    states: by.states.length ? by.states : null,
    types: by.types.length ? by.types : null,
    priorities: by.priorities.length ? by.priorities : null,
    categories: by.category === undefined ? null : [by.category],
    person: by.person ?? null,
    team: by.team ?? null,
    owner: by.nobody ? 'nobody' : null,
    tag: by.tag || null,
  }
}

export function queryOf(
  { states, types, priorities, channels, categories, ...rest }: CaseFilter,
  sort: CaseSort,
): ListQuery {
  return { state: states, type: types, priority: priorities, channel: channels, category: categories, ...rest, sort }
}

export const listCases = (
  query: ListQuery,
  after: string | undefined,
  signal: AbortSignal,
): Promise<KeysetPage<CaseItem>> =>
  api.get('/api/v1/cases', { query: { ...query, after } as never, signal }) as Promise<KeysetPage<CaseItem>>

export const fileAt = (id: number, message: number, file: number) =>
  urlOf('/api/v1/cases/{id}/messages/{message}/attachments/{file}', { path: { id, message, file } })
