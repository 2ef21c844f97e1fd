import { ElMessageBox } from 'element-plus'
import 'element-plus/es/components/message-box/style/css'
import { say } from '@/shared/format'

export interface Question {
  title: string
  /** What will happen, in a sentence. */
  consequence: string
  /** The act, as the button says it: 停用, not 确定. */
  act: string
  /** It cannot be taken back. */
  danger?: boolean
}

/** Asks before something that cannot be undone, naming the consequence. Resolves with the answer. */
export function useConfirm() {
  return async function confirm({ title, consequence, act, danger }: Question): Promise<boolean> {
    try {
      await ElMessageBox.confirm(consequence, title, {
        confirmButtonText: act,
        cancelButtonText: say('common.cancel'),
        confirmButtonClass: danger ? 'el-button--danger' : '',
        autofocus: !danger,
        closeOnClickModal: true,
      })
      return true
    } catch {
      return false
    }
  }
}
