import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import type { Keyset } from '@/shared/composables/useKeyset'
import { Problem } from '@/shared/api'
import DataList from './DataList.vue'

interface Row {
  id: number
  name: string
}

const seen: (() => void)[] = []

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(act: (entries: { isIntersecting: boolean }[]) => void) {
        seen.push(() => act([{ isIntersecting: true }]))
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.innerHTML = ''
})

function rows(from: number, count: number): Row[] {
  return Array.from({ length: count }, (_, at) => ({ id: from + at, name: `第 ${from + at} 件` }))
}

function list(first: Row[]) {
  const items = ref(first)
  const kept = {
    items,
    loading: ref(false),
    changing: ref(false),
    problem: ref<Problem | null>(null),
    more: ref(true),
    loadingMore: ref(false),
    loadMore: vi.fn(() => void items.value.push(...rows(items.value.length + 1, 2))),
    retry: vi.fn(),
  }
  return { kept, keyset: kept as unknown as Keyset<Row> }
}

function shown(keyset: Keyset<Row>, props: Record<string, unknown> = {}) {
  return mount(DataList<Row>, {
    attachTo: document.body,
    props: {
      list: keyset,
      columns: [
        { key: 'id', label: '编号', fixed: true },
        { key: 'name', label: '主题', sort: 'name' },
        { key: 'note', label: '备注', extra: true },
      ],
      label: '工单',
      selectable: true,
      opens: true,
      ...props,
    },
    slots: { bulk: '<button class="bulk-act">转派</button>' },
  })
}

const press = async (key: string) => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  await nextTick()
}

describe('a list', () => {
  it('moves with j and k and opens with Enter', async () => {
    const view = shown(list(rows(1, 3)).keyset)
    await press('j')
    await press('j')
    await press('k')
    await press('j')
    await press('Enter')
    expect(view.emitted('open')).toEqual([[{ id: 2, name: '第 2 件' }]])
  })

  it('stays at the ends', async () => {
    const view = shown(list(rows(1, 2)).keyset)
    for (const key of ['k', 'k', 'Enter']) await press(key)
    expect(view.emitted('open')?.[0]).toEqual([{ id: 1, name: '第 1 件' }])
  })

  it('leaves keys alone while someone types', async () => {
    const view = shown(list(rows(1, 3)).keyset)
    const field = document.body.appendChild(document.createElement('input'))
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
    await press('Enter')
    expect(view.emitted('open')).toBeUndefined()
  })

  it('fetches on before the end is reached by keys', async () => {
    const { kept, keyset } = list(rows(1, 4))
    shown(keyset)
    await press('j')
    await press('j')
    expect(kept.loadMore).toHaveBeenCalled()
  })

  it('keeps what is selected when further rows come, and offers what to do with it', async () => {
    const { kept, keyset } = list(rows(1, 5))
    const view = shown(keyset)
    await press('j')
    await press('x')
    expect(view.emitted('update:selection')?.at(-1)).toEqual([[1]])
    await view.setProps({ selection: [1] })
    kept.loadMore()
    await nextTick()
    expect(view.text()).toContain('已选 1 项')
    expect(view.find('.bulk-act').exists()).toBe(true)
    expect(view.findAll('tbody tr').length).toBe(7)
    expect(view.findAll('tbody tr.chosen').length).toBe(1)
  })

  it('selects all that is loaded beside what was selected before', async () => {
    const view = shown(list(rows(1, 2)).keyset, { selection: [99] })
    await view.find('thead input[type=checkbox]').setValue(true)
    expect(view.emitted('update:selection')?.at(-1)).toEqual([[99, 1, 2]])
  })

  it('hides rare columns until they are chosen, and remembers the choice', async () => {
    localStorage.setItem('hengke.columns.cases', JSON.stringify(['name']))
    const view = shown(list(rows(1, 1)).keyset, { remember: 'cases' })
    const heads = view.findAll('thead th').map((head) => head.text())
    expect(heads).toContain('备注')
    expect(heads.join()).not.toContain('主题')
  })

  it('turns the order round at the second click on a heading', async () => {
    const view = shown(list(rows(1, 1)).keyset)
    await view.find('th .sort').trigger('click')
    expect(view.emitted('update:sort')?.at(-1)).toEqual(['name'])
    await view.setProps({ sort: 'name' })
    await view.find('th .sort').trigger('click')
    expect(view.emitted('update:sort')?.at(-1)).toEqual(['-name'])
  })

  it('says why it is empty because it failed, and tries again', async () => {
    const { kept, keyset } = list([])
    kept.problem.value = new Problem(503, 'platform.unavailable', '数据库没有应答')
    const view = shown(keyset)
    expect(view.text()).toContain('数据库没有应答')
    await view.find('button').trigger('click')
    expect(kept.retry).toHaveBeenCalledOnce()
  })

  it('keeps its rows on the page when fetching more failed', async () => {
    const { kept, keyset } = list(rows(1, 2))
    kept.problem.value = new Problem(0, 'offline', '')
    const view = shown(keyset)
    expect(view.findAll('tbody tr').length).toBe(2)
    expect(view.text()).toContain('重试')
  })
})
