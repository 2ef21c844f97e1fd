import type { QueryKey } from '@tanstack/vue-query'
import { reactive, ref, shallowRef } from 'vue'
import { useAct } from './useAct'
import { withFile } from '@/shared/api'

/** What every row of a table that people fill in has: where it stands, and what would become of it. */
export interface ImportedRow {
  line: number
  outcome: 'NEW' | 'CHANGED' | 'SAME' | 'WRONG'
}

/** What the server makes of a table. */
export interface ImportedTable<R extends ImportedRow = ImportedRow> {
  wrong: number
  rows: R[]
}

/**
 * A filled-in table on its way: what each row would do is looked at first, then what is right is taken. It is done when nothing
 * was wrong; otherwise the rest is shown again. `table` goes to `<TableImport>`.
 */
export function useTableImport<V extends ImportedTable>(way: {
  look: (body: FormData) => Promise<V>
  take: (body: FormData) => Promise<V>
  refreshes: QueryKey[]
  done: (taken: V) => string
}) {
  const shown = ref(true)
  const file = shallowRef<File>()
  const found = shallowRef<V>()
  const { act: look, acting: looking } = useAct((of: File) => way.look(withFile(of)))
  const { act: take, acting: taking } = useAct((of: File) => way.take(withFile(of)), {
    refreshes: way.refreshes,
    done: way.done,
  })

  async function choose(of?: File) {
    file.value = of
    found.value = of && (await look(of))
  }

  async function send() {
    const of = file.value
    const taken = of && (await take(of))
    if (!taken) return
    if (taken.wrong) found.value = await look(of)
    else close()
  }

  function close() {
    shown.value = false
  }

  return reactive({ shown, file, found, looking, taking, choose, send, close })
}
