// openapi.json (exported by the server, committed by its test) → src/shared/api/schema.d.ts. With --check: do they agree?
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { web } from './locales.mjs'

const target = join(web, 'src/shared/api/schema.d.ts')
const contract = JSON.parse(readFileSync(join(web, 'openapi.json'), 'utf8'))
sayNull(contract.components?.schemas ?? {})
const head = '/* Generated from openapi.json by `npm run api`. */\n'
const wanted = head + astToString(await openapiTS(contract, { alphabetize: true, immutable: false }))

if (!process.argv.includes('--check')) {
  writeFileSync(target, wanted)
} else if (readFileSync(target, 'utf8') !== wanted) {
  console.error('src/shared/api/schema.d.ts does not fit openapi.json: run `npm run api`')
  process.exit(1)
}

/** The server sends what is absent as null, so what may be left out may be null. */
function sayNull(schemas) {
  for (const schema of Object.values(schemas))
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      if (!schema.required?.includes(name)) schema.properties[name] = { anyOf: [property, { type: 'null' }] }
}
