/**
 * Which files is the product made of? Everything in the working tree that is neither installed, built nor data.
 * It walks the folders instead of asking git, so that it also works in an unpacked archive.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface SourceFile {
  /** From the repository's root, with slashes. */
  path: string
  text: string
}

/** What a guard found: the place, and why it is not allowed. */
export interface Finding {
  path: string
  line: number
  reason: string
}

export const root = fileURLToPath(new URL('..', import.meta.url))

const skippedFolders = new Set(['node_modules', 'dist', '.git', '.vite', 'coverage', 'artifacts'])
const skippedAtRoot = new Set(['data', 'tmp'])
const textEndings = new Set(['.ts', '.tsx', '.mjs', '.js', '.css', '.sql', '.md', '.json', '.po', '.html', '.typ', '.yml', '.yaml', '.sh'])

export function readSourceTree(): SourceFile[] {
  return walk('').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

export const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path)
export const isTest = (path: string) => /\.(test|story)\.tsx?$/.test(path) || /^server\/(.*\/)?testing\//.test(path)

/** The line, counted from 1, on which a character stands. */
export function lineAt(text: string, index: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** One finding a line, as a failing test prints it. */
export const show = (findings: readonly Finding[]) => findings.map((f) => `${f.path}:${f.line} ${f.reason}`)

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) return skippedFolders.has(entry.name) || skippedAtRoot.has(path) ? [] : walk(path)
      return textEndings.has(extname(entry.name)) || path === '.ci/run' ? [path] : []
    })
}
