/** Has every table an owner, and does only the owner write it? The owner is written in the database: `comment on table x is 'owner: domain. …'`. */
import { type Finding, isCode, isTest, lineAt, type SourceFile } from './source-tree.ts'

const writes: readonly RegExp[] = [
  /\binsert\s+into\s+(?:public\.)?"?([a-z_][a-z0-9_]*)/gi,
  /\bupdate\s+(?:only\s+)?(?:public\.)?"?([a-z_][a-z0-9_]*)"?(?:\s+(?:as\s+)?[a-z_][a-z0-9_]*)?\s+set\b/gi,
  /\bdelete\s+from\s+(?:only\s+)?(?:public\.)?"?([a-z_][a-z0-9_]*)/gi,
  /\bmerge\s+into\s+(?:public\.)?"?([a-z_][a-z0-9_]*)/gi,
  /\btruncate\s+(?:table\s+)?(?:public\.)?"?([a-z_][a-z0-9_]*)/gi,
  /\.(?:insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\(\s*['"`]([a-z_][a-z0-9_]*)/gi,
]

/** The demo, tests, tools and operations (a restore) may write what they do not own; the database's own files set tables up. */
const mayWriteAnything = (path: string) => isTest(path) || /^(server\/(demo|operations)\/|tools\/|e2e\/|guards\/)/.test(path)

export function findUnownedTables(files: readonly SourceFile[]): Finding[] {
  const migrations = files.filter(isMigration)
  const owners = ownersIn(files)
  return migrations.flatMap((file) =>
    [...file.text.matchAll(/^\s*create\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?(?:public\.)?"?([a-z_][a-z0-9_]*)/gim)]
      .filter((m) => !owners.has(m[1] ?? ''))
      .map((m) => ({ path: file.path, line: lineAt(file.text, m.index + m[0].length), reason: `table ${m[1]} has no owner in a comment` })),
  )
}

export function findForeignWrites(files: readonly SourceFile[]): Finding[] {
  const owners = ownersIn(files)
  return files
    .filter((file) => file.path.startsWith('server/') && isCode(file.path) && !mayWriteAnything(file.path))
    .flatMap((file) =>
      writes.flatMap((pattern) =>
        [...file.text.matchAll(pattern)].flatMap((m) => {
          const owner = owners.get(m[1] ?? '')
          if (owner === undefined || mayWrite(file.path, owner)) return []
          return [
            { path: file.path, line: lineAt(file.text, m.index), reason: `writes ${m[1]}, which only ${owner}'s *.queries.ts may write` },
          ]
        }),
      ),
    )
}

const isMigration = (file: SourceFile) => /^server\/db\/migrations\/.*\.sql$/.test(file.path)

function ownersIn(files: readonly SourceFile[]): Map<string, string> {
  const owners = new Map<string, string>()
  for (const file of files.filter(isMigration))
    for (const m of file.text.matchAll(/comment\s+on\s+table\s+(?:public\.)?"?([a-z_][a-z0-9_]*)"?\s+is\s+'owner: ([a-z-]+)/gi))
      owners.set(m[1] ?? '', m[2] ?? '')
  return owners
}

function mayWrite(path: string, owner: string): boolean {
  if (owner === 'kernel') return /^server\/(kernel|db)\//.test(path)
  return path.startsWith(`server/domains/${owner}/`) && path.endsWith('.queries.ts')
}
