import { api, ask } from '@/shared/api'
import type { Plan } from './composables/standing'

const PLAN = '/api/v1/settings/backups'
/** Far more than anyone looks at; older ones are gone as files anyway. */
const SHOWN = 200

export interface Setting {
  plan: Plan
  version: string
}

async function setting(response: Response): Promise<Setting> {
  const version = (response.headers.get('ETag') ?? '').replace(/^W\/|"/g, '')
  return { plan: (await response.json()) as Plan, version }
}

export const backups = {
  newest: async (signal: AbortSignal) => (await api.get('/api/v1/backups', { query: { limit: SHOWN }, signal })).items,
  setting: async (signal: AbortSignal) => setting(await ask('get', PLAN, { signal })),
  change: async (plan: Plan, version: string) => setting(await ask('put', PLAN, { body: plan, version })),
  take: async () => (await api.post('/api/v1/backups', {})).run,
  drill: async (id: number) => (await api.post('/api/v1/backups/{id}/drills', { path: { id } })).run,
  nameOf: async (person: number, signal: AbortSignal) =>
    (await api.get('/api/v1/people/{id}', { path: { id: person }, signal })).person.name,
}
