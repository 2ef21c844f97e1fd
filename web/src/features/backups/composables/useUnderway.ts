import { reactive } from 'vue'

/** What this person set going and has not ended; kept while they look at other pages. */
const underway = reactive<{ backup?: number; drill?: { run: number; of: string } }>({})

export const useUnderway = () => underway
