/** Does every cited law have a line in docs/law.md, and does every file named there exist? */
import { type Finding, lineAt, type SourceFile } from './source-tree.ts'

export const page = 'docs/law.md'
const cited = /\bL-\d{2,3}\b/g
const mayCite = (path: string) => path !== page && !path.startsWith('guards/') && /\.(ts|tsx|sql|css|md)$/.test(path)

export function findUnknownLaws(files: readonly SourceFile[]): Finding[] {
  const text = files.find((file) => file.path === page)?.text ?? ''
  const known = new Set([...text.matchAll(/^\| (L-\d{2,3}) \|/gm)].map((m) => m[1]))
  return files
    .filter((file) => mayCite(file.path))
    .flatMap((file) =>
      [...file.text.matchAll(cited)]
        .filter((m) => !known.has(m[0]))
        .map((m) => ({ path: file.path, line: lineAt(file.text, m.index), reason: `${m[0]} has no line in ${page}` })),
    )
}

export function findMissingFiles(files: readonly SourceFile[]): Finding[] {
  const file = files.find(({ path }) => path === page)
  if (!file) return [{ path: page, line: 1, reason: 'is missing' }]
  const exists = (path: string) => files.some((other) => other.path === path || other.path.startsWith(`${path}/`))
  return [...file.text.matchAll(/`((?:contract|server|web|e2e|docs)\/[^`\s]+)`/g)]
    .filter((m) => !exists(m[1] ?? ''))
    .map((m) => ({ path: page, line: lineAt(file.text, m.index), reason: `names ${m[1]}, which does not exist` }))
}
