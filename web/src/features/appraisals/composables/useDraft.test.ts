import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, reactive } from 'vue'
import { useDraft } from './useDraft'

describe('a draft', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function typing(send: (value: { words: string }) => Promise<unknown>) {
    const scope = effectScope()
    const report = reactive({ words: '' })
    const draft = scope.run(() => useDraft(() => report, send))
    if (!draft) throw new Error('no scope')
    return { report, draft, scope }
  }

  it('is sent a moment after the last key, once', async () => {
    const sent: string[] = []
    const { report, draft } = typing(async ({ words }) => void sent.push(words))
    report.words = '接'
    await nextTick()
    await vi.advanceTimersByTimeAsync(500)
    report.words = '接待'
    await nextTick()
    expect(draft.state.value).toBe('typing')
    await vi.advanceTimersByTimeAsync(800)
    expect(sent).toEqual(['接待'])
    expect(draft.state.value).toBe('kept')
  })

  it('sends what was typed meanwhile after it, never two at a time', async () => {
    const sent: string[] = []
    let release: () => void = () => undefined
    const { report, draft } = typing(({ words }) => {
      sent.push(words)
      return new Promise<void>((resolve) => (release = resolve))
    })
    report.words = '一'
    await nextTick()
    await vi.advanceTimersByTimeAsync(800)
    report.words = '一二'
    await nextTick()
    await vi.advanceTimersByTimeAsync(800)
    expect(sent).toEqual(['一'])
    release()
    await vi.advanceTimersByTimeAsync(0)
    release()
    await vi.advanceTimersByTimeAsync(0)
    expect(sent).toEqual(['一', '一二'])
    expect(draft.state.value).toBe('kept')
  })

  it('says when it could not be kept, and keeps it at the next try', async () => {
    let fails = true
    const { report, draft } = typing(async () => {
      if (fails) throw new Error('offline')
    })
    report.words = '一'
    await nextTick()
    await vi.advanceTimersByTimeAsync(800)
    expect(draft.state.value).toBe('failed')
    fails = false
    await draft.flush()
    expect(draft.state.value).toBe('kept')
  })

  it('is sent at once when the page is left', async () => {
    const sent: string[] = []
    const { report, scope } = typing(async ({ words }) => void sent.push(words))
    report.words = '走之前'
    await nextTick()
    scope.stop()
    expect(sent).toEqual(['走之前'])
  })
})
