import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api, urlOf, whenSignedOut } from './client'
import { Problem } from './problem'

const asked = vi.fn<(url: string, init: RequestInit) => Promise<Response>>()

beforeEach(() => {
  asked.mockReset()
  vi.stubGlobal('fetch', asked)
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.cookie = 'XSRF-TOKEN=; max-age=0'
})

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })
const sent = (call = 0) => new Headers(asked.mock.calls[call]?.[1].headers)

describe('an address', () => {
  it('takes its parts encoded', () => expect(urlOf('/a/{id}/b', { path: { id: 'x/y' } })).toBe('/a/x%2Fy/b'))
  it('leaves out what is not set and repeats what is many', () =>
    expect(urlOf('/a', { query: { q: '', team: undefined, state: ['open', 'new'], n: 0 } })).toBe(
      '/a?state=open&state=new&n=0',
    ))
  it('refuses to be built without a part', () => expect(() => urlOf('/a/{id}')).toThrow('needs id'))
})

describe('a call', () => {
  it('gives back what the server says', async () => {
    asked.mockResolvedValue(json({ id: 7 }))
    expect(await api.get('/api/v1/x')).toEqual({ id: 7 })
  })

  it('gives nothing back where the server says nothing', async () => {
    asked.mockResolvedValue(new Response(null, { status: 204 }))
    expect(await api.delete('/api/v1/x')).toBeUndefined()
  })

  it('proves on changes, and only there, that this page sent it', async () => {
    document.cookie = 'XSRF-TOKEN=abc%3D'
    asked.mockImplementation(async () => json({}))
    await api.put('/api/v1/x', { body: { a: 1 } })
    await api.get('/api/v1/x')
    expect(sent(0).get('X-XSRF-TOKEN')).toBe('abc=')
    expect(sent(1).has('X-XSRF-TOKEN')).toBe(false)
  })

  it('names the version a change was made on', async () => {
    asked.mockResolvedValue(json({}))
    await api.put('/api/v1/x', { body: {}, version: 3 })
    expect(sent().get('If-Match')).toBe('"3"')
  })

  it('gives each creation a key of its own, unless it is the same one again', async () => {
    asked.mockImplementation(async () => json({}, 201))
    await api.post('/api/v1/x', { body: {} })
    await api.post('/api/v1/x', { body: {} })
    await api.post('/api/v1/x', { body: {}, idempotencyKey: 'again' })
    expect(sent(0).get('Idempotency-Key')).not.toBe(sent(1).get('Idempotency-Key'))
    expect(sent(2).get('Idempotency-Key')).toBe('again')
  })

  it('fails with the words, code and fields of the refusal', async () => {
    const fields = [{ field: 'name', code: 'staff.name-missing', message: '请填写姓名' }]
    asked.mockResolvedValue(json({ code: 'platform.invalid', detail: '有 1 处需要修改', fields }, 422))
    const fault = await api.post('/api/v1/x', { body: {} }).catch((problem: unknown) => problem)
    expect(fault).toBeInstanceOf(Problem)
    expect(fault).toMatchObject({ status: 422, code: 'platform.invalid', message: '有 1 处需要修改', fields })
  })

  it('says how long to wait', async () => {
    asked.mockResolvedValue(json({ code: 'staff.too-many-attempts', detail: '…' }, 429, { 'Retry-After': '40' }))
    await expect(api.post('/api/v1/session', { body: { login: 'a', password: 'b' } })).rejects.toMatchObject({
      retryAfter: 40,
      passing: true,
    })
  })

  it('survives an answer that is no problem document', async () => {
    asked.mockResolvedValue(
      new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Content-Type': 'text/html' } }),
    )
    await expect(api.get('/api/v1/x')).rejects.toMatchObject({ status: 502, code: 'http.502', passing: true })
  })

  it('is offline when nothing answers', async () => {
    asked.mockRejectedValue(new TypeError('Failed to fetch'))
    await expect(api.get('/api/v1/x')).rejects.toMatchObject({ status: 0, offline: true })
  })

  it('tells when the session is over, but not for a wrong password', async () => {
    const over = vi.fn()
    whenSignedOut(over)
    asked.mockImplementation(async () => json({ code: 'staff.sign-in-needed' }, 401))
    await api.post('/api/v1/session', { body: { login: 'a', password: 'b' } }).catch(() => undefined)
    expect(over).not.toHaveBeenCalled()
    await api.get('/api/v1/cases').catch(() => undefined)
    expect(over).toHaveBeenCalledOnce()
  })
})
