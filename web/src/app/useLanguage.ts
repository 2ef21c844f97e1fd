import { computed } from 'vue'
import { queryClient } from './query'
import { api, type Schema } from '@/shared/api'
import { useMe } from '@/shared/composables/useMe'
import { type Theme, useTheme } from '@/shared/composables/useTheme'
import { currentLocale, isLocale, type Locale, speak } from '@/shared/i18n'

/** The language was chosen by hand before signing in; it then becomes the person's. */
let chosenByHand = false

/** The language of screens and of the server's messages. */
export function useLanguage() {
  const me = useMe()
  return {
    locale: computed(currentLocale),
    async change(locale: Locale) {
      await speak(locale)
      if (me.signedIn) await keep({ language: locale })
      else chosenByHand = true
      await queryClient.invalidateQueries()
    },
  }
}

/** Light or dark, kept with the person. */
export function useLook() {
  const { theme, choose } = useTheme()
  const me = useMe()
  return {
    theme,
    async choose(next: Theme) {
      choose(next)
      if (me.signedIn) await keep({ theme: next })
    },
  }
}

/** After signing in, or on opening the program: language and look as the person keeps them. */
export async function adoptPreferences(account: Schema<'MyAccount'>) {
  useTheme().choose(account.theme as Theme)
  if (chosenByHand) await keep({ language: currentLocale() })
  else if (isLocale(account.language) && account.language !== currentLocale()) await speak(account.language)
  chosenByHand = false
}

async function keep(change: { language?: Locale; theme?: Theme }) {
  const me = useMe()
  const body = { language: me.person?.language ?? currentLocale(), theme: me.person?.theme ?? 'system', ...change }
  if (me.person) Object.assign(me.person, body)
  await api.put('/api/v1/me/preferences', { body }).catch(() => undefined)
}
