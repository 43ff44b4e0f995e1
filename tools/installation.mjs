// Is what package-lock.json names what lies in node_modules? If not, `npm ci` makes it so.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, root } from './repository.mjs'

/** @returns whether everything is there now. */
export function ensureInstalled() {
  if (isInstalled()) return true
  console.log('Installing what Lavra is built of (npm ci)…')
  return npm('ci', '--include=dev', '--no-audit', '--no-fund')
}

/**
 * npm writes `node_modules/.package-lock.json` as the last act of an installation: an interrupted one has none. Optional packages
 * are those of other systems.
 */
function isInstalled() {
  try {
    const wanted = packagesOf('package-lock.json')
    const present = packagesOf('node_modules/.package-lock.json')
    return Object.entries(wanted).every(
      ([path, { version, optional, devOptional, link }]) =>
        !path.includes('node_modules/') ||
        (link ? present[path]?.link : (present[path]?.version ?? ((optional || devOptional) && version)) === version),
    )
  } catch {
    return false
  }
}

const packagesOf = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages
