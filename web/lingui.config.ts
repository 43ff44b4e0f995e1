/** Which texts are collected into which catalogue: one catalogue per folder of `src`, so that each domain owns its own words. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { LinguiConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'

const src = fileURLToPath(new URL('./src', import.meta.url))
const folders = readdirSync(src, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'locales')
  .map((entry) => entry.name)

export const linguiSettings: LinguiConfig = {
  sourceLocale: 'pt-BR',
  locales: ['pt-BR', 'en'],
  catalogs: folders.map((name) => ({ path: `<rootDir>/src/locales/{locale}/${name}`, include: [`<rootDir>/src/${name}`] })),
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
}

export default linguiSettings
