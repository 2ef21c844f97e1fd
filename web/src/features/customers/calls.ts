import { api } from '@/shared/api'

/** What the customer screens ask of the server, in one place. */
export const KINDS = ['phone', 'email', 'wechat', 'qq', 'weibo', 'other'] as const
export const CHANNELS = ['phone', 'email', 'wechat', 'sms', 'chat'] as const
export const GENDERS = ['female', 'male', 'other'] as const

export interface CustomerLine {
  id: number
  name: string
  tier: string
  company: string
  phone?: string | null
  email?: string | null
  owner?: number | null
  createdAt: string
}
export interface Profile {
  name: string
  tier: string
  gender?: string | null
  company: string
  address: string
  notes: string
  preferredChannel?: string | null
  preferences: string
  owner?: number | null
}
export interface CustomerDetail extends Profile {
  id: number
  reference?: string | null
  contacts: { id: number; kind: string; shown: string; label: string; preferred: boolean }[]
  consents: { purpose: string; given?: boolean | null; changedAt?: string | null }[]
  completeness: number
  missing: string[]
  mergedInto?: number | null
  merged: { id: number; merged: number; name: string; mergedAt: string }[]
  version: number
  createdAt: string
}
export interface NewContact {
  kind: string
  value: string
  label?: string
  preferred?: boolean
}
export interface Pair {
  one: CustomerLine
  other: CustomerLine
  kind: string
  shown: string
  shared: number
}
export interface Paged<T> {
  items: T[]
  after?: string | null
}
export interface Tier {
  code: string
  name?: string | null
}

const root = (rest = ''): string => `/api/v1/customers${rest}`
const one = (id: number, rest = ''): string => root(`/${id}${rest}`)

export const customers = {
  list: (query: object, signal: AbortSignal): Promise<Paged<CustomerLine>> => api.get(root(), { query, signal }),
  tiers: (): Promise<Tier[]> => api.get(root('/tiers')),
  get: (id: number): Promise<CustomerDetail> => api.get(one(id)),
  create: (profile: Profile, contacts: NewContact[], idempotencyKey: string): Promise<CustomerDetail> =>
    api.post(root(), { body: { profile, contacts }, idempotencyKey }),
  edit: (id: number, profile: Profile, version: number): Promise<CustomerDetail> =>
    api.put(one(id), { body: profile, version }),
  addContact: (id: number, contact: NewContact): Promise<CustomerDetail> =>
    api.post(one(id, '/contacts'), { body: contact }),
  removeContact: (id: number, contact: number) => api.delete(one(id, `/contacts/${contact}`)),
  disclose: (id: number, contact: number): Promise<{ value: string }> =>
    api.post(one(id, `/contacts/${contact}/disclosure`)),
  consent: (id: number, purpose: string, given: boolean) =>
    api.put(one(id, `/consents/${purpose}`), { body: { given } }),
  pairs: (after: string | undefined, signal: AbortSignal): Promise<Paged<Pair>> =>
    api.get(root('/duplicates'), { query: { after }, signal }),
  distinguish: (a: number, b: number) => api.post(root('/distinctions'), { body: { one: a, other: b } }),
  merge: (kept: number, merged: number): Promise<{ id: number }> =>
    api.post(root('/merges'), { body: { kept, merged } }),
  part: (merge: number) => api.delete(root(`/merges/${merge}`)),
}
