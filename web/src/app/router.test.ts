import { createPinia, setActivePinia } from 'pinia'
import type { RouteLocationNormalized } from 'vue-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { guard, router } from './router'
import { forgetSetup } from './setup'

/** The server as far as the doors need it. */
function serve(answers: { setup?: boolean; me?: Record<string, unknown> | 'down' }) {
  const asked: string[] = []
  vi.stubGlobal(
    'fetch',
    vi.fn(async (url: string) => {
      asked.push(url)
      const json = (body: unknown, status = 200) =>
        new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })
      if (url.startsWith('/api/v1/setup')) return json({ needed: answers.setup === true })
      if (url === '/api/v1/me') {
        if (answers.me === 'down') return json({ code: 'platform.unavailable', detail: '数据库没有应答' }, 503)
        return answers.me ? json(answers.me) : json({ code: 'staff.sign-in-needed' }, 401)
      }
      return json({}, 404)
    }),
  )
  return asked
}

const person = (change: Record<string, unknown> = {}) => ({
  id: 1,
  name: '周敏',
  rank: 'SUPERVISOR',
  permissions: [],
  language: 'zh-CN',
  theme: 'system',
  passwordChangeNeeded: false,
  ...change,
})

router.addRoute({ path: '/locked', component: { template: '<i/>' }, meta: { permission: ['a.read', 'b.read'] } })
router.addRoute({ path: '/open', component: { template: '<i/>' } })

const passing = (address: string) => guard(router.resolve(address) as RouteLocationNormalized)

beforeEach(() => {
  setActivePinia(createPinia())
  forgetSetup()
})
afterEach(() => void vi.unstubAllGlobals())

describe('the doors', () => {
  it('lead a stranger to the sign-in, remembering where to', async () => {
    serve({})
    expect(await passing('/open?x=1')).toMatchObject({ name: 'signin', query: { next: '/open?x=1' } })
  })

  it('lead everyone to the first start while there is nobody', async () => {
    serve({ setup: true })
    expect(await passing('/sign-in')).toMatchObject({ name: 'setup' })
    expect(await passing('/setup')).toBe(true)
  })

  it('do not show the first start to anyone later', async () => {
    serve({ setup: false })
    expect(await passing('/setup')).toMatchObject({ name: 'signin' })
    expect(await passing('/sign-in')).toBe(true)
  })

  it('open for who holds one of the permissions', async () => {
    serve({ me: person({ permissions: ['b.read'] }) })
    expect(await passing('/locked')).toBe(true)
  })

  it('say so to who holds none', async () => {
    serve({ me: person({ permissions: ['c.read'] }) })
    expect(await passing('/locked')).toMatchObject({ name: 'forbidden' })
  })

  it('let nobody in before a given password is replaced', async () => {
    serve({ me: person({ passwordChangeNeeded: true }) })
    expect(await passing('/open')).toMatchObject({ name: 'newPassword' })
    expect(await passing('/new-password')).toBe(true)
  })

  it('ask the server who is there only once', async () => {
    const asked = serve({ me: person() })
    await passing('/open')
    await passing('/account')
    expect(asked.filter((url) => url === '/api/v1/me')).toHaveLength(1)
  })

  it('do not take a server in trouble for a stranger', async () => {
    serve({ me: 'down' })
    await expect(passing('/open')).rejects.toMatchObject({ status: 503 })
  })
})
