/** Which words and habits have no place in the repository? Unfinished work, muted checks, this or that machine, slow SQL. */
import { parsed } from './parsed-source.ts'
import { type Finding, isCode, isTest, lineAt, type SourceFile } from './source-tree.ts'

interface Ban {
  pattern: RegExp
  reason: string
  where: (path: string) => boolean
}

/** This guard has to spell what it forbids. */
const isThisGuard = (path: string) => /^guards\/(words|dependencies)(\.test)?\.ts$/.test(path)
const anywhere = () => true
const isSource = (path: string) => isCode(path) || /\.(css|sql|typ)$/.test(path)
const isServerCode = (path: string) => path.startsWith('server/') && isCode(path) && !isTest(path)
const isMigration = (path: string) => path.startsWith('server/db/migrations/')

const bans: readonly Ban[] = [
  {
    pattern: /\b(TODO|FIXME|XXX|HACK)\b/g,
    reason: 'unfinished work: finish it or leave it out',
    where: (path) => isSource(path) || path.endsWith('.md'),
  },
  { pattern: /\b(describe|test|it)(\.\w+)*\.(only|skip|todo|fails|skipIf|runIf)\b/g, reason: 'a test that does not run', where: isCode },
  { pattern: /@ts-(ignore|nocheck|expect-error)|eslint-disable|biome-ignore-all/g, reason: 'mutes a check', where: isCode },
  { pattern: /\bas any\b/g, reason: 'silences the types', where: (path) => isCode(path) },
  {
    pattern: /(?<![\w.~:/@])\/(home|Users|root|work|mnt)\/[\w.-]+/g,
    reason: 'a path of one machine',
    where: (path) => path !== 'package-lock.json',
  },
  { pattern: /\b[A-Z]:\\\\?Users\b/g, reason: 'a path of one machine', where: anywhere },
  {
    pattern: /registry\.(npmjs|yarnpkg)|artifactory|npm\.pkg\.github|verdaccio|nexus\/repository/gi,
    reason: 'a package registry',
    where: anywhere,
  },
  { pattern: /"resolved": "https?:/g, reason: 'a lockfile bound to a registry', where: (path) => path === 'package-lock.json' },
]

const sqlBans: readonly Omit<Ban, 'where'>[] = [
  { pattern: /\bselect\s+(distinct\s+)?(\w+\.)?\*/gi, reason: 'selects every column: name those you want' },
  // offset 0 pages nothing: it keeps a subquery whole
  { pattern: /\boffset\s+(?!0\b)(\d|\$|:|\{|$)/gi, reason: 'pages by offset: page by row value' },
]

export function findBannedWords(files: readonly SourceFile[]): Finding[] {
  return files
    .filter((file) => !isThisGuard(file.path))
    .flatMap((file) => bans.filter((ban) => ban.where(file.path)).flatMap((ban) => findIn(file, file.text, 0, ban)))
}

/** Looks into the strings of the server's code, into migrations, and at the builder's calls. */
export function findSlowSql(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => {
    if (isMigration(file.path)) return sqlBans.flatMap((ban) => findIn(file, file.text.replace(/--.*$/gm, ''), 0, ban))
    if (!isServerCode(file.path)) return []
    const { strings, identifiers } = parsed(file)
    const calls = identifiers.filter(
      ({ name, index }) =>
        (file.path.endsWith('.queries.ts') ? /^(selectAll|returningAll|offset)$/ : /^(selectAll|returningAll)$/).test(name) &&
        /\.\s*$/.test(file.text.slice(0, index)),
    )
    return [
      ...strings.flatMap(({ name, index }) => sqlBans.flatMap((ban) => findIn(file, name, index, ban))),
      ...calls.map(({ name, index }) => ({
        path: file.path,
        line: lineAt(file.text, index),
        reason: `calls ${name}(): name the columns, page by row value`,
      })),
    ]
  })
}

/** A muted lint rule needs a reason after the colon, long enough to be one. */
export function findBareIgnores(files: readonly SourceFile[]): Finding[] {
  return files
    .filter((file) => isCode(file.path) && !isThisGuard(file.path))
    .flatMap((file) =>
      parsed(file)
        .comments.filter(({ name }) => /^\s*\*?\s*biome-ignore/.test(name) && !/biome-ignore(-start|-end)? [\w/]+: .{8,}/.test(name))
        .map(({ index }) => ({ path: file.path, line: lineAt(file.text, index), reason: 'mutes a lint rule without saying why' })),
    )
}

function findIn(file: SourceFile, text: string, offset: number, { pattern, reason }: Omit<Ban, 'where'>): Finding[] {
  return [...text.matchAll(pattern)].map((m) => ({
    path: file.path,
    line: lineAt(file.text, offset + m.index),
    reason: `"${m[0]}": ${reason}`,
  }))
}
