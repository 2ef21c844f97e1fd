import { ElMessage } from 'element-plus'
import 'element-plus/es/components/message/style/css'
import { h } from 'vue'
import { Problem } from '@/shared/api'
import { say } from '@/shared/format'

/** What went wrong, in words fit to be shown. */
export function reasonOf(fault: unknown): string {
  if (fault instanceof Problem) {
    if (fault.offline) return say('common.error.offline')
    return fault.message || say('common.error.status', { status: fault.status })
  }
  return say('common.error.unexpected')
}

/** Short words at the top of the page: done, failed, done with a way back. */
export function useSay() {
  return {
    done(words: string) {
      ElMessage({ type: 'success', message: words, duration: 2500, grouping: true })
    },
    /** Done, but not all of it. */
    warn(words: string) {
      ElMessage({ type: 'warning', message: words, duration: 8000, showClose: true })
    },
    failed(fault: unknown) {
      ElMessage({ type: 'error', message: reasonOf(fault), duration: 6000, showClose: true, grouping: true })
    },
    /** Done, and for eight seconds to be undone. */
    undoable(words: string, undo: () => unknown) {
      const shown = ElMessage({
        type: 'success',
        duration: 8000,
        showClose: true,
        message: h('span', [
          words,
          h(
            'button',
            {
              class: 'bare link',
              style: { marginInlineStart: '12px', fontWeight: 600 },
              onClick: () => {
                shown.close()
                void undo()
              },
            },
            say('common.undo'),
          ),
        ]),
      })
    },
  }
}
