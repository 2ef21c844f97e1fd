import { api } from '@/shared/api'

let answer: Promise<boolean> | undefined

/** Whether this installation waits for its first start. Asked once a visit; a server that cannot say is taken as set up. */
export function setupNeeded(): Promise<boolean> {
  answer ??= api.get('/api/v1/setup').then(
    (setup) => setup.needed === true,
    () => {
      answer = undefined
      return false
    },
  )
  return answer
}

export function setupDone() {
  answer = Promise.resolve(false)
}

/** Asks anew next time. */
export function forgetSetup() {
  answer = undefined
}
