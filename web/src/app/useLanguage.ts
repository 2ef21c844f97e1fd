import { computed } from 'vue'
import { queryClient } from './query'
import { currentLocale, type Locale, speak } from '@/shared/i18n'

/** The language of screens and of the server's messages. */
export function useLanguage() {
  return {
    locale: computed(currentLocale),
    async change(locale: Locale) {
      await speak(locale)
      await queryClient.invalidateQueries()
    },
  }
}
