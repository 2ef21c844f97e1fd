// src/main/resources/messages/<module>.properties → <module>_zh_TW.properties. With --check: are they what they should be?
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toTraditional, web } from './locales.mjs'

const folder = join(web, '..', 'src/main/resources/messages')
const head =
  '# Derived from the file without _zh_TW by web/scripts/derive-zh-tw.mjs; corrections live in web/src/locales.\n'
const check = process.argv.includes('--check')
const stale = []

for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
  if (!/^[\w-]+\.properties$/.test(name) || /_(en|zh_TW)\.properties$/.test(name)) continue
  const wanted = head + derived(readFileSync(join(folder, name), 'utf8'))
  const target = join(folder, name.replace('.properties', '_zh_TW.properties'))
  if (existsSync(target) && readFileSync(target, 'utf8') === wanted) continue
  if (check) stale.push(target)
  else writeFileSync(target, wanted)
}
if (stale.length) {
  for (const file of stale) console.error(`${file} is not what its source gives: run \`npm run derive\` in web/`)
  process.exit(1)
}

/** Keys, comments and placeholders stay; what is said is converted, also over continued lines. */
function derived(text) {
  let continues = false
  return text
    .split('\n')
    .filter((line) => !/^\s*[#!]/.test(line))
    .map((line) => {
      const split = continues ? 0 : valueStart(line)
      continues = /(^|[^\\])(\\\\)*\\$/.test(line)
      return split < 0 ? line : line.slice(0, split) + convert(line.slice(split))
    })
    .join('\n')
    .replace(/^\n+/, '')
}

function valueStart(line) {
  const found = /^\s*(?:\\.|[^\s:=\\])+\s*[:=]?\s*/.exec(line)
  return found ? found[0].length : -1
}

function convert(value) {
  return value
    .split(/(\{\d[^}]*\})/)
    .map((part, at) => (at % 2 && !/choice|plural|select/.test(part) ? part : toTraditional(part)))
    .join('')
}
