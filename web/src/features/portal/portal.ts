import { api, type Schema } from '@/shared/api/client'

/** What the portal says and hears; the server keeps the contract. */
export interface Category {
  id: number
  name: string
}

export interface PortalForm {
  categories: Category[]
  mostFiles: number
  mostMegabytes: number
}

export type CaseType = 'inquiry' | 'complaint' | 'suggestion'

export interface Ask {
  type: CaseType
  category: number | null
  name: string
  phone: string
  email: string
  order: string
  text: string
  wish: string
  /** People never see this field; programs that fill in forms do. */
  website: string
}

export interface Receipt {
  number: string
  token: string
}

export type PortalState = 'received' | 'in-progress' | 'waiting-for-you' | 'resolved' | 'closed'

export interface PortalFile {
  id: number
  name: string
  size: number
}

export interface PortalMessage {
  number: number
  from: 'you' | 'us' | 'program'
  name: string | null
  at: string
  text: string
  files: PortalFile[]
}

export interface PortalCase {
  number: string
  type: CaseType
  subject: string
  state: PortalState
  openedAt: string
  promisedFor: string | null
  steps: { code: string; doneAt: string | null }[]
  messages: PortalMessage[]
  takesReplies: boolean
}

export type Rating = Schema<'PortalRating'>

export const portal = {
  form: (): Promise<PortalForm> => api.get('/api/v1/portal/form') as Promise<PortalForm>,
  ask: (ask: Ask, files: File[], key: string): Promise<Receipt> =>
    api.post('/api/v1/portal/cases', {
      body: parts('case', ask, files),
      idempotencyKey: key,
    } as never) as Promise<Receipt>,
  read: (token: string): Promise<PortalCase> =>
    api.get('/api/v1/portal/cases/{token}', { path: { token } } as never) as Promise<PortalCase>,
  reply: (token: string, text: string, files: File[], key: string): Promise<PortalCase> =>
    api.post('/api/v1/portal/cases/{token}/messages', {
      path: { token },
      body: parts('message', { text }, files),
      idempotencyKey: key,
    } as never) as Promise<PortalCase>,
  rating: (token: string): Promise<Rating> => api.get('/api/v1/portal/cases/{token}/rating', { path: { token } }),
  rate: (token: string, score: number, comment: string, key: string): Promise<Rating> =>
    api.post('/api/v1/portal/cases/{token}/rating', {
      path: { token },
      body: { score, comment },
      idempotencyKey: key,
    }),
  file: (token: string, id: number) => `/api/v1/portal/cases/${encodeURIComponent(token)}/files/${id}`,
}

function parts(name: string, body: object, files: File[]) {
  const form = new FormData()
  form.append(name, new Blob([JSON.stringify(body)], { type: 'application/json' }))
  for (const file of files) form.append('files', file)
  return form
}
