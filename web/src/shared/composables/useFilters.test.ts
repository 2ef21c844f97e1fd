import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, nextTick } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { flag, manyOf, number, oneOf, text, useFilters } from './useFilters'

async function page(address: string) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/cases', component: { template: '<i/>' } }],
  })
  await router.push(address)
  let kept!: ReturnType<typeof use>
  const use = () =>
    useFilters({ q: text(), team: number(), state: oneOf(['open', 'closed'], 'open'), tags: manyOf(), mine: flag() })
  mount(
    defineComponent(() => {
      kept = use()
      return () => null
    }),
    { global: { plugins: [router] } },
  )
  const settle = async () => {
    await nextTick()
    await router.isReady()
    await new Promise((next) => setTimeout(next))
  }
  return { router, settle, ...kept }
}

describe('filters', () => {
  it('are read from the address', async () => {
    const { filters, active } = await page('/cases?q=退款&team=3&state=closed&tags=a&tags=b&mine=1')
    expect(filters).toEqual({ q: '退款', team: 3, state: 'closed', tags: ['a', 'b'], mine: true })
    expect(active.value).toBe(5)
  })

  it('ignore what an address makes up', async () => {
    const { filters } = await page('/cases?team=drop&state=nonsense')
    expect(filters).toMatchObject({ team: undefined, state: 'open' })
  })

  it('are written to the address, without what is usual, beside what else stands there', async () => {
    const { router, filters, settle } = await page('/cases?view=4')
    filters.q = '发票'
    filters.state = 'closed'
    await settle()
    expect(router.currentRoute.value.query).toEqual({ view: '4', q: '发票', state: 'closed' })
    filters.state = 'open'
    await settle()
    expect(router.currentRoute.value.query).toEqual({ view: '4', q: '发票' })
  })

  it('follow the address when it changes', async () => {
    const { router, filters, settle } = await page('/cases?q=a')
    await router.push('/cases?q=b&team=9')
    await settle()
    expect(filters).toMatchObject({ q: 'b', team: 9 })
  })

  it('are cleared at once', async () => {
    const { router, filters, clear, active, settle } = await page('/cases?q=a&team=2&tags=x')
    clear()
    await settle()
    expect(filters).toMatchObject({ q: '', team: undefined, tags: [] })
    expect(active.value).toBe(0)
    expect(router.currentRoute.value.query).toEqual({})
  })
})
