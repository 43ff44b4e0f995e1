// Where is the repository, and how is npm run in it? Plain Node: this is used before anything is installed.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

/** Runs npm in the repository, its output shown only if it fails. @returns whether it went well. */
export function npm(...args) {
  const cli = process.env.npm_execpath
  const [command, before] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []]
  const { status, stdout, stderr, error } = spawnSync(command, [...before, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status === 0) return true
  console.error([stdout, stderr, error?.message].filter(Boolean).join('\n'))
  return false
}
