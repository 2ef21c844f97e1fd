import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick } from 'vue'
import { Problem } from '@/shared/api'
import { type FormOptions, required, useForm } from './useForm'

interface Values {
  name: string
  size: number
}

const send = vi.fn<(values: Values, key: string) => Promise<string>>()
let scope = effectScope()

beforeEach(() => {
  send.mockReset()
  send.mockResolvedValue('made')
  sessionStorage.clear()
  scope = effectScope()
})
afterEach(() => scope.stop())

function form(options: Partial<FormOptions<Values, string>> = {}) {
  return scope.run(() =>
    useForm<Values, string>({
      initial: () => ({ name: '', size: 1 }),
      rules: { name: [required()] },
      submit: send,
      ...options,
    }),
  )!
}

describe('a form', () => {
  it('does not send while a rule is broken, and says which', async () => {
    const it = form()
    await it.submit()
    expect(send).not.toHaveBeenCalled()
    expect(it.errors.name).toBe('请填写此项')
  })

  it('checks a field when it is left, not while it is typed', async () => {
    const it = form()
    it.values.name = ' '
    await nextTick()
    expect(it.errors.name).toBeUndefined()
    it.left('name')
    expect(it.errors.name).toBe('请填写此项')
  })

  it('takes a fault back once the field is mended', async () => {
    const it = form()
    await it.submit()
    it.values.name = '周'
    await nextTick()
    expect(it.errors.name).toBeUndefined()
  })

  it("shows the server's words at the field they concern", async () => {
    send.mockRejectedValue(
      new Problem(422, 'platform.invalid', '不行', [{ field: 'name', code: 'x', message: '重名了' }]),
    )
    const it = form()
    it.values.name = '周敏'
    await it.submit()
    expect(it.errors.name).toBe('重名了')
    expect(it.problem.value?.message).toBe('不行')
    expect(it.submitting.value).toBe(false)
  })

  it('repeats the same intention with the same key, and a new one with another', async () => {
    send.mockRejectedValueOnce(new Problem(0, 'offline', ''))
    const it = form()
    it.values.name = '周敏'
    await it.submit()
    await it.submit()
    await it.submit()
    const keys = send.mock.calls.map((call) => call[1])
    expect(keys[0]).toBe(keys[1])
    expect(keys[2]).not.toBe(keys[1])
  })

  it('is sent once however often the button is pressed', async () => {
    const it = form()
    it.values.name = '周敏'
    await Promise.all([it.submit(), it.submit()])
    expect(send).toHaveBeenCalledOnce()
  })

  it('keeps what was typed until it is sent', async () => {
    const first = form({ draft: 'team' })
    first.values.name = '售后'
    await nextTick()
    const second = form({ draft: 'team' })
    expect(second.values.name).toBe('售后')
    expect(second.restored.value).toBe(true)
    await second.submit()
    expect(form({ draft: 'team' }).values.name).toBe('')
  })

  it('forgets a draft that was typed away again', async () => {
    const it = form({ draft: 'team' })
    it.values.name = '售后'
    await nextTick()
    it.values.name = ''
    await nextTick()
    expect(form({ draft: 'team' }).restored.value).toBe(false)
  })

  it('is clean again after sending', async () => {
    const it = form()
    it.values.name = '周敏'
    expect(it.dirty.value).toBe(true)
    await it.submit()
    expect(it.dirty.value).toBe(false)
  })
})
