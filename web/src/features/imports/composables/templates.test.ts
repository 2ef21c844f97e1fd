import { describe, expect, it } from 'vitest'
import type { FileColumn, Template } from '../calls'
import { applied, lacking } from './templates'

const column = (position: number, name: string, dates: FileColumn['dates'] = null): FileColumn => ({
  position,
  name,
  dates,
  kind: 'TEXT',
  filled: 1,
  distinct: 1,
  examples: [],
  values: [],
  open: false,
  misfits: 0,
})
const template: Pick<Template, 'headers' | 'plan'> = {
  headers: ['单号', '提交时间'],
  plan: {
    shape: 'cases',
    origin: '旧系统',
    zone: 'Asia/Shanghai',
    columns: [
      { field: 'number', column: 0 },
      { field: 'openedAt', column: 4, dates: 'YEAR_FIRST' },
    ],
    values: [],
    otherwise: [],
    create: { people: true, teams: true, customers: true, categories: true },
  },
}

describe('a template', () => {
  it('finds its columns by their names, wherever they stand', () => {
    const plan = applied(template, [column(0, '备注'), column(1, '提交时间'), column(2, '单号')])

    expect(plan?.columns).toEqual([
      { field: 'number', column: 2, dates: null },
      { field: 'openedAt', column: 1, dates: 'YEAR_FIRST' },
    ])
    expect(plan?.origin).toBe('旧系统')
  })

  it('leaves to the file how times are written', () => {
    const plan = applied(template, [column(0, '单号'), column(1, '提交时间', 'DAY_FIRST')])

    expect(plan?.columns[1]?.dates).toBe('DAY_FIRST')
  })

  it('says which of its columns a file has not, and is then not used', () => {
    const columns = [column(0, '单号')]

    expect(lacking(template, columns)).toEqual(['提交时间'])
    expect(applied(template, columns)).toBeUndefined()
  })
})
