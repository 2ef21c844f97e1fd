import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import DueLabel from './DueLabel.vue'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const label = (props: InstanceType<typeof DueLabel>['$props']) => mount(DueLabel, { props })

describe('a deadline', () => {
  it('says in words and colour that time runs out', () => {
    const soon = label({ due: inMinutes(12.5) })
    expect(soon.text()).toBe('还剩 12 分')
    expect(soon.classes()).toContain('soon')
  })
  it('says in words and colour that it passed', () => {
    const late = label({ due: inMinutes(-3.5) })
    expect(late.text()).toBe('已超 3 分')
    expect(late.classes()).toContain('late')
  })
  it('rests while the customer is awaited', () => expect(label({ waiting: true }).text()).toBe('等待客户'))
  it('judges what was done by when it was done', () => {
    expect(label({ due: inMinutes(-60), doneAt: inMinutes(-90) }).text()).toBe('按时')
    expect(label({ due: inMinutes(-180), doneAt: inMinutes(-60) }).text()).toBe('超时 2 小时')
  })
  it('tells the exact time to who asks', () =>
    expect(label({ due: inMinutes(5) }).attributes('title')).toMatch(/^应于 .*\d\d:\d\d$/))
})
