import { ref, shallowRef } from 'vue'

/** The portal's own words without vue-i18n: the page is for phones on slow lines, and needs lookup and placeholders only. */
type Tree = { [key: string]: string | Tree }

const loaders = {
  'zh-CN': () => import('virtual:words/zh-CN/portal'),
  'zh-TW': () => import('virtual:words/zh-TW/portal'),
  en: () => import('virtual:words/en/portal'),
}
export type Language = keyof typeof loaders
export const languages: Record<Language, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' }

const words = shallowRef<Tree>({})
const language = ref<Language>('zh-CN')

export function currentLanguage() {
  return language.value
}

export async function speak(wanted: Language) {
  words.value = (await loaders[wanted]()).default as Tree
  language.value = wanted
  document.documentElement.lang = wanted
}

export function speakPreferred() {
  return speak(preferred())
}

/** Chosen by the reader: kept for the next visit. */
export async function choose(wanted: Language) {
  await speak(wanted)
  try {
    localStorage.setItem('hengke.language', wanted)
  } catch {
    // storage is off: it holds for this page
  }
}

export function useWords() {
  return { t, language }
}

function t(key: string, values: Record<string, string | number> = {}): string {
  let found: string | Tree | undefined = words.value
  for (const part of key.split('.').slice(1)) found = typeof found === 'object' ? found[part] : undefined
  if (typeof found !== 'string') return key
  return found.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}

function preferred(): Language {
  let chosen: string | null = null
  try {
    chosen = localStorage.getItem('hengke.language')
  } catch {
    // storage is off
  }
  for (const wanted of [chosen ?? '', ...(navigator.languages ?? [])]) {
    if (wanted in loaders) return wanted as Language
    if (/^zh-(tw|hk|mo|hant)/i.test(wanted)) return 'zh-TW'
    if (/^zh/i.test(wanted)) return 'zh-CN'
    if (/^en/i.test(wanted)) return 'en'
  }
  return 'zh-CN'
}
