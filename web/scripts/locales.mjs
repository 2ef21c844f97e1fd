// What the build, the tests and the checks share about words on screen.
import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { join, dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as OpenCC from 'opencc-js'

export const web = join(dirname(fileURLToPath(import.meta.url)), '..')
const src = join(web, 'src')
const corrections = join(src, 'locales', 'zh-TW.corrections.json')

/** Folders with words, as [prefix, folder]: the shared ones have no prefix, a feature's are its folder name. */
export function folders() {
  const features = join(src, 'features')
  const found = [['', join(src, 'locales')]]
  if (existsSync(features)) {
    for (const name of readdirSync(features).sort()) {
      const folder = join(features, name, 'locales')
      if (existsSync(folder)) found.push([name, folder])
    }
  }
  return found
}

/** All words of a language as written by hand (zh-CN, en), or derived (zh-TW). */
export function words(locale) {
  if (locale === 'zh-TW') return derive(words('zh-CN'))
  const all = {}
  for (const [prefix, folder] of folders()) {
    const file = join(folder, `${locale}.json`)
    if (!existsSync(file)) {
      if (existsSync(join(folder, locale === 'en' ? 'zh-CN.json' : 'en.json')))
        throw new Error(`${relative(web, file)} is missing`)
      continue
    }
    let read
    try {
      read = JSON.parse(readFileSync(file, 'utf8'))
    } catch (fault) {
      throw new Error(`${relative(web, file)}: ${fault.message}`, { cause: fault })
    }
    if (prefix) all[prefix] = { ...all[prefix], ...read }
    else Object.assign(all, read)
  }
  return all
}

/** Files whose change changes the words. */
export function sources() {
  return [corrections, ...folders().flatMap(([, folder]) => [join(folder, 'zh-CN.json'), join(folder, 'en.json')])]
}

let converter
/** Simplified to traditional as written in Taiwan, with the hand-kept corrections. */
export function toTraditional(text) {
  if (!converter) {
    const convert = OpenCC.Converter({ from: 'cn', to: 'twp' })
    const fixes = Object.entries(JSON.parse(readFileSync(corrections, 'utf8')))
    converter = (said) => fixes.reduce((now, [from, to]) => now.replaceAll(from, to), convert(said))
  }
  return converter(text)
}

/** Reads the corrections anew at the next conversion. */
export function forgetCorrections() {
  converter = undefined
}

function derive(tree) {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? keepingNames(value) : derive(value)]),
  )
}

/** Placeholders and links keep their names; only what is read is converted. */
function keepingNames(said) {
  return said
    .split(/(\{[^}]*\}|@:[\w.-]+)/)
    .map((part, at) => (at % 2 ? part : toTraditional(part)))
    .join('')
}

export function flat(tree, prefix = '', into = new Map()) {
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix ? `${prefix}.${key}` : key
    if (typeof value === 'string') into.set(path, value)
    else flat(value, path, into)
  }
  return into
}

/** What is wrong with the words: missing keys, empty ones, placeholders that differ, keys used and not defined. */
export function faults() {
  const chinese = flat(words('zh-CN'))
  const english = flat(words('en'))
  const found = []
  for (const [key, said] of chinese) {
    if (!english.has(key)) found.push(`en lacks ${key}`)
    else if (holes(said) !== holes(english.get(key))) found.push(`${key}: placeholders differ between zh-CN and en`)
    if (!said.trim()) found.push(`zh-CN ${key} is empty`)
  }
  for (const [key, said] of english) {
    if (!chinese.has(key)) found.push(`zh-CN lacks ${key}`)
    if (!said.trim()) found.push(`en ${key} is empty`)
  }
  const prefixes = [...chinese.keys()]
  for (const file of sourceFiles(src)) {
    const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    const where = relative(web, file)
    for (const key of usedKeys(text))
      if (!chinese.has(key)) found.push(`${where} uses ${key}, which no language defines`)
    for (const start of usedPrefixes(text))
      if (!prefixes.some((key) => key.startsWith(start)))
        found.push(`${where} uses ${start}…, which no language defines`)
  }
  return found
}

function holes(said) {
  return [...new Set([...said.matchAll(/\{(\w+)\}/g)].map((m) => m[1]))].sort().join(',')
}

function* sourceFiles(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* sourceFiles(path)
    else if (/\.(vue|ts)$/.test(entry.name) && !/\.(test|d)\.ts$/.test(entry.name)) yield path
  }
}

/** t('a.b'), $t("a.b"), and labels, titles and the like in module.ts (label: 'a.b'). */
function usedKeys(text) {
  return [
    ...text.matchAll(/(?<![\w.])\$?t\(\s*'([\w-]+(?:\.[\w-]+)+)'/g),
    ...text.matchAll(/(?<![\w.])\$?t\(\s*"([\w-]+(?:\.[\w-]+)+)"/g),
    ...text.matchAll(/\b(?:label|title|keypath|help)(?:Key)?:\s*'([a-z][\w-]*(?:\.[\w-]+)+)'/g),
    ...text.matchAll(/\bkeypath="([\w-]+(?:\.[\w-]+)+)"/g),
  ].map((m) => m[1])
}

/** t(`cases.state.${state}`): some key must begin so. */
function usedPrefixes(text) {
  return [...text.matchAll(/(?<![\w.])\$?t\(\s*`([\w-]+(?:\.[\w-]+)*\.)\$\{/g)].map((m) => m[1])
}
