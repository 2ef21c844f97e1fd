import { api, ask, type Schema } from '@/shared/api'

/** What the import screens ask of the server, in one place. */
export const SHAPES = ['cases', 'events', 'customers', 'people'] as const
export type Shape = (typeof SHAPES)[number]
export const DATE_ORDERS = [
  'YEAR_FIRST',
  'DAY_FIRST',
  'MONTH_FIRST',
  'SERIAL',
  'EPOCH_SECONDS',
  'EPOCH_MILLISECONDS',
] as const
export type DateOrder = (typeof DATE_ORDERS)[number]
export const CHARSETS = ['UTF-8', 'GB18030', 'Big5', 'UTF-16LE', 'UTF-16BE', 'windows-1252'] as const
export const SEPARATORS = [',', ';', '\t', '|'] as const
export const WORKING = ['reading', 'checking', 'running', 'undoing']
export const LARGEST = 512 * 1024 * 1024

export interface FileColumn {
  position: number
  name: string
  kind: string
  filled: number
  distinct: number
  examples: string[]
  values: { value: string; count: number }[]
  dates?: DateOrder | null
  open: boolean
  misfits: number
}
export interface Reading {
  charset?: string | null
  separator?: string | null
  sheet?: string | null
  headerLine: number
  emptyMarkers: string[]
}
export interface Recognition {
  kind: string
  packed: boolean
  encoding?: string | null
  sheets: string[]
  reading: Reading
  columns: FileColumn[]
  rows: number
  raggedRows: number
  ragged: number[]
}
export interface Field {
  code: string
  sort: string
  required: boolean
  choices: string[]
}
export interface ColumnUse {
  field: string
  column: number
  dates?: DateOrder | null
}
export interface Plan {
  shape: Shape
  origin: string
  zone: string
  columns: ColumnUse[]
  values: { field: string; value: string; means: string }[]
  otherwise: { field: string; means: string }[]
  create: { people: boolean; teams: boolean; customers: boolean; categories: boolean }
  department?: number | null
}
export interface Difference {
  cause: string
  count: number
  examples: string[]
}
export interface Findings {
  cases: number
  closed: number
  open: number
  teams: number
  owners: number
  customers: number
  first?: string | null
  last?: string | null
  waits: number
  waitsByNobody: number
  stated?: { count: number; medianHours?: number | null } | null
  computed: { count: number; medianHours?: number | null }
  direct: number
  both: number
  bothStatedMedian?: number | null
  bothComputedMedian?: number | null
  reopenedStated?: number | null
  reopenedComputed: number
  resolutionDifferences: Difference[]
  reopeningDifferences: Difference[]
}
export interface Made {
  kind: string
  count: number
}
export interface ImportDetail {
  id: number
  fileName: string
  fileSize: number
  state: string
  recognition?: Recognition | null
  plan?: Plan | null
  checked?: {
    rows: number
    badRows: number
    records: number
    fresh: number
    same: number
    changed: number
    missing: { kind: string; total: number; missing: number; names: string[] }[]
    findings?: Findings | null
  } | null
  result?: {
    created: number
    updated: number
    same: number
    kept: number
    badRows: number
    made: Made[]
    findings?: Findings | null
    milliseconds: number
  } | null
  undone?: { removed: Made[]; kept: Made[] } | null
  problem?: string | null
  message?: string | null
  run?: number | null
  createdAt: string
}
export interface ImportLine {
  id: number
  fileName: string
  fileSize: number
  state: string
  shape?: Shape | null
  created?: number | null
  createdAt: string
}
export interface RowProblem {
  line: number
  field: string
  code: string
  value: string
}
export interface Preview {
  fields: string[]
  rows: { line: number; cells: string[] }[]
  cases: {
    number: string
    subject: string
    type: string
    state: string
    priority: string
    category: string
    owner: string
    team: string
    customer: string
    openedAt: string
    resolvedAt?: string | null
    hours?: number | null
    reopens: number
    rows: number
    steps: { at: string; what: string; owner: string; team: string }[]
  }[]
}
export type Template = Schema<'ImportTemplate'>
export interface Paged<T> {
  items: T[]
  after?: string | null
}

const root = (rest = ''): string => `/api/v1/imports${rest}`
const one = (id: number, rest = ''): string => root(`/${id}${rest}`)

export const imports = {
  list: (after: string | undefined, signal: AbortSignal): Promise<Paged<ImportLine>> =>
    api.get(root(), { query: { after }, signal }),
  get: (id: number): Promise<ImportDetail> => api.get(one(id)),
  fields: (shape: Shape): Promise<Field[]> => api.get(root('/fields'), { query: { shape } }),
  suggest: (id: number, shape: Shape): Promise<Plan> => api.get(one(id, '/suggestion'), { query: { shape } }),
  readAs: (id: number, reading: Reading) => api.put(one(id, '/reading'), { body: reading }),
  plan: (id: number, plan: Plan): Promise<ImportDetail> => api.put(one(id, '/plan'), { body: plan }),
  preview: (id: number): Promise<Preview> => api.get(one(id, '/preview')),
  problems: (id: number, after: string | undefined, signal: AbortSignal): Promise<Paged<RowProblem>> =>
    api.get(one(id, '/problems'), { query: { after }, signal }),
  start: (id: number) => api.put(one(id, '/run')),
  stop: (id: number) => api.delete(one(id, '/run')),
  undo: (id: number) => api.put(one(id, '/undoing')),
  discard: (id: number) => api.delete(one(id)),
  keepTemplate: (id: number, name: string) => api.put(one(id, '/template'), { body: { name } }),
  templates: (): Promise<Template[]> => api.get('/api/v1/imports/templates'),
  deleteTemplate: (id: number) => api.delete('/api/v1/imports/templates/{id}', { path: { id } }),
  /** The file goes as it is, so that the server can write it to disk as it comes. */
  async receive(file: File): Promise<ImportDetail> {
    const answer = await ask('post', root(), {
      query: { name: file.name },
      body: file.slice(0, file.size, 'application/octet-stream'),
      headers: { 'Content-Type': 'application/octet-stream' },
    })
    return answer.json()
  },
  problemsFile: (id: number) => one(id, '/problems/file'),
}
