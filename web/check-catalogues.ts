/** Which English texts are missing? Prints them by catalogue and fails; `npm run i18n -w web` collects the texts first. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('./src/locales/en/', import.meta.url))
const untranslated = /^msgid ("(?:.*)"(?:\n".*")*)\nmsgstr ""(?!\n")/gm

let missing = 0
for (const name of readdirSync(folder).filter((one) => one.endsWith('.po'))) {
  const text = readFileSync(folder + name, 'utf8')
  for (const [, id = ''] of text.matchAll(untranslated)) {
    if (id === '""') continue
    missing += 1
    console.error(`src/locales/en/${name}: ${id.replaceAll('"\n"', '')}`)
  }
}
if (missing > 0) {
  console.error(`${missing} English texts are missing.`)
  process.exitCode = 1
}
