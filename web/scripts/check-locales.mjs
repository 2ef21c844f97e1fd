import { faults } from './locales.mjs'

const found = faults()
for (const fault of found) console.error(fault)
if (found.length) {
  console.error(`${found.length} fault(s) in the words on screen`)
  process.exit(1)
}
