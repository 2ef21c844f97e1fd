import { api, every, type Schema, urlOf } from '@/shared/api'

/** What the case screens ask of the server, in one place; the contract names the shapes. */
export type CaseItem = Schema<'CaseItem'>
export type CaseDetail = Schema<'CaseDetail'>
export type CaseFilter = Schema<'CaseFilter'>
/** A view is named by its id when saved, by its code when shipped. */
export type CaseView = Schema<'CaseView'>
export type ClockView = Schema<'ClockView'>
export type EventView = Schema<'EventView'>
export type MessageView = Schema<'MessageView'>
export type Assignee = Schema<'AssignmentBody'>

export type CaseState = CaseItem['state']
export type CaseType = CaseItem['type']
export type Priority = CaseItem['priority']
export type Channel = CaseItem['channel']
export type CaseSort = CaseView['sort']
export type CaseVerb = CaseDetail['verbs'][number]
export type Nature = NonNullable<CaseDetail['form']['nature']>
export type Feasibility = NonNullable<CaseDetail['form']['feasibility']>
export type Outcome = NonNullable<CaseDetail['outcome']>

export const STATES = every<CaseState>()(['new', 'open', 'waiting', 'resolved', 'closed', 'spam', 'merged'])
export const TYPES = every<CaseType>()(['inquiry', 'complaint', 'suggestion'])
export const PRIORITIES = every<Priority>()(['low', 'normal', 'high', 'urgent'])
export const CHANNELS = every<Channel>()([
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
])
export const NATURES = every<Nature>()([
  'product',
  'service',
  'attitude',
  'delivery',
  'after-sales',
  'price',
  'privacy',
  'other',
])
export const FEASIBILITIES = every<Feasibility>()(['high', 'medium', 'low', 'none'])
export const OUTCOMES = every<Outcome>()([
  'solved',
  'partly',
  'not-possible',
  'withdrawn',
  'no-answer',
  'adopted',
  'declined',
  'recorded',
])
export const SORTS = every<CaseSort>()(['due', 'newest', 'oldest', 'resolved'])

export const keyOf = (view: CaseView) => view.code ?? String(view.id)

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

export function queryOf({ states, types, priorities, channels, categories, ...rest }: CaseFilter, sort: CaseSort) {
  return { state: states, type: types, priority: priorities, channel: channels, category: categories, ...rest, sort }
}

/** What is asked of the list; several values of a field repeat its name in the address. */
export type ListQuery = Partial<ReturnType<typeof queryOf>>

export const listCases = (query: ListQuery, after: string | undefined, signal: AbortSignal) =>
  api.get('/api/v1/cases', { query: { ...query, after }, signal })

export const fileAt = (id: number, message: number, file: number) =>
  urlOf('/api/v1/cases/{id}/messages/{message}/attachments/{file}', { path: { id, message, file } })
