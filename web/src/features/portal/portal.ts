import { api, type Schema } from '@/shared/api/client'

/** What the portal says and hears; the contract names the shapes. */
export type PortalForm = Schema<'PortalForm'>
export type PortalCase = Schema<'PortalCase'>
export type Receipt = Schema<'PortalReceipt'>
/** What is asked, as the form holds it: nothing left out. Its website is a field that only programs fill in. */
type Asked = Schema<'PortalAsk'>
export type Ask = { [K in keyof Asked]-?: NonNullable<Asked[K]> | (K extends 'category' ? null : never) }
export type Rating = Schema<'PortalRating'>
export type PortalRound = Schema<'PortalRound'>
export type RoundAnswer = Schema<'RoundAnswer'>

export const portal = {
  form: () => api.get('/api/v1/portal/form'),
  ask: (ask: Ask, files: File[], key: string) =>
    api.post('/api/v1/portal/cases', {
      body: parts('case', ask, files),
      idempotencyKey: key,
    }),
  read: (token: string) => api.get('/api/v1/portal/cases/{token}', { path: { token } }),
  reply: (token: string, text: string, files: File[], key: string) =>
    api.post('/api/v1/portal/cases/{token}/messages', {
      path: { token },
      body: parts('message', { text }, files),
      idempotencyKey: key,
    }),
  rating: (token: string) => api.get('/api/v1/portal/cases/{token}/rating', { path: { token } }),
  rate: (token: string, score: number, comment: string, key: string) =>
    api.post('/api/v1/portal/cases/{token}/rating', {
      path: { token },
      body: { score, comment },
      idempotencyKey: key,
    }),
  round: (token: string) => api.get('/api/v1/portal/rounds/{token}', { path: { token } }),
  answer: (token: string, body: RoundAnswer) =>
    api.put('/api/v1/portal/rounds/{token}/answer', { path: { token }, body }),
  file: (token: string, id: number) => `/api/v1/portal/cases/${encodeURIComponent(token)}/files/${id}`,
}

function parts(name: 'case' | 'message', body: Asked | Schema<'PortalReply'>, files: File[]) {
  const form = new FormData()
  form.append(name, new Blob([JSON.stringify(body)], { type: 'application/json' }))
  for (const file of files) form.append('files', file)
  return form
}
