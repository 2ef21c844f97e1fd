import { VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { type ImportedTable, useTableImport } from './useTableImport'

const right: ImportedTable = { wrong: 0, rows: [{ line: 2, outcome: 'NEW' }] }
const mixed: ImportedTable = { wrong: 1, rows: [...right.rows, { line: 3, outcome: 'WRONG' }] }
const look = vi.fn<(body: FormData) => Promise<ImportedTable>>()
const take = vi.fn<(body: FormData) => Promise<ImportedTable>>()
const file = new File(['x'], 'goals.xlsx')

beforeEach(() => {
  look.mockReset().mockResolvedValue(mixed)
  take.mockReset().mockResolvedValue(right)
})

function dialog() {
  let table!: ReturnType<typeof use>
  const use = () => useTableImport({ look, take, refreshes: [], done: () => '' })
  mount(
    defineComponent(() => {
      table = use()
      return () => null
    }),
    { global: { plugins: [VueQueryPlugin] } },
  )
  return table
}

describe('a table to import', () => {
  it('is looked at as soon as it is chosen, and nothing is taken', async () => {
    const table = dialog()
    await table.choose(file)
    expect(look.mock.calls[0]?.[0].get('file')).toEqual(file)
    expect(table.found).toEqual(mixed)
    expect(take).not.toHaveBeenCalled()
  })

  it('is done when all of it was right', async () => {
    const table = dialog()
    await table.choose(file)
    await table.send()
    expect(take.mock.calls[0]?.[0].get('file')).toEqual(file)
    expect(table.shown).toBe(false)
  })

  it('stays with what was wrong, as it stands after the rest was taken', async () => {
    take.mockResolvedValue(mixed)
    const table = dialog()
    await table.choose(file)
    look.mockResolvedValue({ ...mixed, rows: mixed.rows.slice(1) })
    await table.send()
    expect(table.shown).toBe(true)
    expect(table.found?.rows).toEqual([{ line: 3, outcome: 'WRONG' }])
  })

  it('stays as it is when it was refused', async () => {
    take.mockRejectedValue(new Error('no'))
    const table = dialog()
    await table.choose(file)
    await table.send()
    await flushPromises()
    expect(table.shown).toBe(true)
    expect(table.found).toEqual(mixed)
  })

  it('forgets what it found with the file', async () => {
    const table = dialog()
    await table.choose(file)
    await table.choose(undefined)
    expect(table.found).toBeUndefined()
    await table.send()
    expect(take).not.toHaveBeenCalled()
  })
})
