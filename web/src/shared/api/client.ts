import type { components, paths } from './schema'
import { Problem, problemOf } from './problem'

/**
 * The one way to the server. Paths and types come from openapi.json:
 *
 * ```ts
 * const one = await api.get('/api/v1/cases/{id}', { path: { id } })
 * await api.put('/api/v1/cases/{id}/closure', { path: { id }, body: { … }, version: one.version })
 * ```
 *
 * Resolves with the answer's body, else throws a {@link Problem}. A path that the contract does not know is not checked.
 */
export const api = {
  get: verb('get'),
  post: verb('post'),
  put: verb('put'),
  patch: verb('patch'),
  delete: verb('delete'),
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** A record of the contract by name: `Schema<'CaseView'>`. */
export type Schema<N extends string> = N extends keyof components['schemas']
  ? components['schemas'][N]
  : // eslint-disable-next-line @typescript-eslint/no-explicit-any -- until the contract names it
    any

export interface Sent {
  path?: Record<string, string | number>
  query?: object
  body?: unknown
  headers?: Record<string, string>
  /** The version that the change was made on; sent as If-Match. */
  version?: number | string
  /** Makes a creation safe to repeat; one key for one intention. A fresh one is made for each POST without it. */
  idempotencyKey?: string
  signal?: AbortSignal
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an unknown path has an unknown answer
type Unknown = any

type Operation<P, M extends Method> = P extends keyof paths
  ? M extends keyof paths[P]
    ? NonNullable<paths[P][M]>
    : never
  : never

type Content<R> = R extends { content: infer C } ? (C extends { [type: string]: infer B } ? B : never) : void
type Answer<O> = O extends { responses: infer R }
  ? R extends { 200: infer A }
    ? Content<A>
    : R extends { 201: infer A }
      ? Content<A>
      : R extends { 202: infer A }
        ? Content<A>
        : void
  : Unknown

type Given<O> = (O extends { parameters: { path: infer A } } ? { path: A } : { path?: never }) &
  (O extends { parameters: { query: infer Q } }
    ? { query: Q }
    : O extends { parameters: { query?: infer Q } }
      ? { query?: Q }
      : unknown) &
  (O extends { requestBody: { content: infer C } }
    ? { body: C extends { [type: string]: infer B } ? B | FormData : never }
    : O extends { requestBody?: { content: infer C } }
      ? { body?: C extends { [type: string]: infer B } ? B | FormData : never }
      : unknown) &
  Omit<Sent, 'path' | 'query' | 'body'>

type Options<P, M extends Method> = [Operation<P, M>] extends [never] ? Sent : Given<Operation<P, M>>
type Result<P, M extends Method> = [Operation<P, M>] extends [never] ? Unknown : Answer<Operation<P, M>>
type Needs<P, M extends Method> = Record<never, never> extends Options<P, M> ? [Options<P, M>?] : [Options<P, M>]
type Path = [keyof paths] extends [never] ? string : keyof paths | (string & {})

function verb<M extends Method>(method: M) {
  return <P extends Path>(path: P, ...given: Needs<P, M>): Promise<Result<P, M>> =>
    send(method, String(path), (given as unknown as [Sent?])[0] ?? {}) as Promise<Result<P, M>>
}

/** Called when the server no longer knows the session. */
let signedOut: () => void = () => undefined
let language = () => 'zh-CN'

export function whenSignedOut(act: () => void) {
  signedOut = act
}

export function speaking(tell: () => string) {
  language = tell
}

export function urlOf(path: string, { path: parts = {}, query = {} }: Pick<Sent, 'path' | 'query'> = {}) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = parts[name]
    if (part === undefined) throw new Error(`${path} needs ${name}`)
    return encodeURIComponent(part)
  })
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one))
    }
  }
  const asked = search.toString()
  return asked ? `${filled}?${asked}` : filled
}

async function send(method: Method, path: string, options: Sent): Promise<unknown> {
  const response = await ask(method, path, options)
  if (response.status === 204 || response.headers.get('Content-Length') === '0') return undefined
  const type = response.headers.get('Content-Type') ?? ''
  if (type.includes('json')) return response.json()
  const text = await response.text()
  return text === '' ? undefined : text
}

/** The same, with the whole answer: for downloads and headers. */
export async function ask(method: Method, path: string, options: Sent = {}): Promise<Response> {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': language(), ...options.headers })
  let body: BodyInit | undefined
  if (options.body instanceof FormData || options.body instanceof Blob || options.body instanceof URLSearchParams) {
    body = options.body
  } else if (options.body !== undefined) {
    headers.set('Content-Type', 'application/json')
    body = JSON.stringify(options.body)
  }
  if (options.version !== undefined) headers.set('If-Match', `"${options.version}"`)
  if (method === 'post') headers.set('Idempotency-Key', options.idempotencyKey ?? newKey())
  if (method !== 'get') {
    const token = cookie('XSRF-TOKEN')
    if (token) headers.set('X-XSRF-TOKEN', token)
  }
  let response: Response
  try {
    response = await fetch(urlOf(path, options), {
      method: method.toUpperCase(),
      headers,
      body,
      signal: options.signal,
      credentials: 'same-origin',
    })
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') throw fault
    throw new Problem(0, 'offline', '')
  }
  if (response.ok) return response
  const problem = await problemOf(response)
  if (problem.status === 401 && !path.startsWith('/api/v1/session')) signedOut()
  throw problem
}

/** A file as the body of a request. */
export function withFile(file: File): FormData {
  const body = new FormData()
  body.append('file', file)
  return body
}

/** A fresh key for one intention to create something. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function cookie(name: string) {
  const found = document.cookie.split('; ').find((one) => one.startsWith(`${name}=`))
  return found ? decodeURIComponent(found.slice(name.length + 1)) : undefined
}
