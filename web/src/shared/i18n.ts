import { createI18n } from 'vue-i18n'
import type { Language } from 'element-plus/es/locale'
import { shallowRef } from 'vue'

export const languages = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' } as const
export type Locale = keyof typeof languages

/** The words on screen. In components: `const { t } = useI18n()` or `$t` in the template. */
export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: false,
  missingWarn: true,
  messages: {},
})

/** Element Plus's own words in the same language. */
export const elementWords = shallowRef<Language>()

const loaders = {
  'zh-CN': () => Promise.all([import('virtual:words/zh-CN'), import('element-plus/es/locale/lang/zh-cn')]),
  'zh-TW': () => Promise.all([import('virtual:words/zh-TW'), import('element-plus/es/locale/lang/zh-tw')]),
  en: () => Promise.all([import('virtual:words/en'), import('element-plus/es/locale/lang/en')]),
}

export function isLocale(text: unknown): text is Locale {
  return typeof text === 'string' && text in languages
}

/** What this device chose, else what the browser prefers, else simplified Chinese. */
export function preferredLocale(): Locale {
  const chosen = stored()
  if (isLocale(chosen)) return chosen
  for (const wanted of navigator.languages ?? []) {
    if (/^zh-(tw|hk|mo|hant)/i.test(wanted)) return 'zh-TW'
    if (/^zh/i.test(wanted)) return 'zh-CN'
    if (/^en/i.test(wanted)) return 'en'
  }
  return 'zh-CN'
}

export async function speak(locale: Locale) {
  const [words, element] = await loaders[locale]()
  i18n.global.setLocaleMessage(locale, words.default)
  i18n.global.locale.value = locale
  elementWords.value = element.default
  document.documentElement.lang = locale
  try {
    localStorage.setItem('hengke.language', locale)
  } catch {
    // storage is off: it holds for this page
  }
}

export function currentLocale(): Locale {
  return i18n.global.locale.value as Locale
}

function stored() {
  try {
    return localStorage.getItem('hengke.language')
  } catch {
    return null
  }
}
