import { describe, expect, it } from 'vitest'
import { matching } from './usePalette'

const pages = [
  { label: '今日', words: '今日 today /' },
  { label: '日历与时限', words: '日历与时限 设置 /settings/calendars' },
  { label: '新建工单', words: '新建工单 new case cases.new' },
  { label: '工单', words: '工单 cases /cases' },
]
const found = (typed: string) => matching(pages, typed).map((page) => page.label)

describe('the palette', () => {
  it('offers all while nothing is typed', () => expect(found('')).toHaveLength(4))
  it('finds by any of the words, in either language', () => {
    expect(found('new')).toEqual(['新建工单'])
    expect(found('设置 日历')).toEqual(['日历与时限'])
  })
  it('puts first what begins as typed', () => expect(found('工单')).toEqual(['工单', '新建工单']))
  it('finds nothing where a word is missing', () => expect(found('工单 退款')).toEqual([]))
})
