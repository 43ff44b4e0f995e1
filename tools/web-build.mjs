// Is the built web application that of the present sources? A hash of them lies beside it.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { npm, root } from './repository.mjs'

const stamp = join(root, 'web/dist/.stamp')
const sources = ['web', 'contract', 'package-lock.json']

/** @returns whether the build is there and fresh now. */
export function ensureWebBuilt() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources()) return true
  console.log('Building the web application…')
  return buildWeb()
}

/** Builds whatever lies there already. */
export function buildWeb() {
  const hash = hashOfSources() // before: what changes during the build is not in it
  if (!npm('run', 'build', '-w', 'web')) return false
  writeFileSync(stamp, hash)
  return true
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((name) => filesOf(join(root, name))))
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesOf(path) {
  if (path.endsWith('.json')) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !['dist', 'node_modules', '.vite'].includes(name) && !/\.test\.tsx?$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)]))
}
