import { describe, expect, it } from 'vitest'
import { faults, flat, toTraditional, words } from './locales.mjs'

describe('words on screen', () => {
  it('exist in every language, with the same placeholders, for every key in use', () => expect(faults()).toEqual([]))

  it('have as many keys in derived traditional Chinese', () =>
    expect([...flat(words('zh-TW')).keys()]).toEqual([...flat(words('zh-CN')).keys()]))

  it('keep the names of placeholders', () => {
    const holes = (said) => said.match(/\{\w+\}/g) ?? []
    const simplified = flat(words('zh-CN'))
    for (const [key, said] of flat(words('zh-TW'))) expect(holes(said), key).toEqual(holes(simplified.get(key)))
  })

  it.each([
    ['账号', '帳號'],
    ['登录', '登入'],
    ['网络已断开', '網路已斷開'],
    ['服务器', '伺服器'],
    ['结案', '結案'],
    ['工单', '工單'],
    ['回复客户', '回覆客戶'],
    ['等待客户回复', '等待客戶回覆'],
    ['主管', '主管'],
    ['发票', '發票'],
    ['里程碑', '里程碑'],
    ['没有权限', '沒有權限'],
    ['审计日志', '稽核日誌'],
  ])('say %s as %s in Taiwan', (simplified, traditional) => expect(toTraditional(simplified)).toBe(traditional))
})
