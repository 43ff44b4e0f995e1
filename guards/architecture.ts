/** Does every import obey the table, and are rules and policies pure? */
import { posix } from 'node:path'
import { closed, exceptions, homes, line, type Place, places, readsEnvironment, table } from './import-table.ts'
import { type Import, parsed } from './parsed-source.ts'
import { type Finding, isCode, lineAt, type SourceFile } from './source-tree.ts'

export function findForbiddenImports(files: readonly SourceFile[]): Finding[] {
  return files
    .filter((file) => isCode(file.path))
    .flatMap((file) =>
      parsed(file).imports.flatMap((found) => {
        const reason = whyNotImport(file.path, found)
        return reason ? [{ path: file.path, line: lineAt(file.text, found.index), reason: `imports ${found.from}: ${reason}` }] : []
      }),
    )
}

/** `process.env.PATH` may be handed to a program that is started: it is no setting of ours. */
export function findEnvironmentReaders(files: readonly SourceFile[]): Finding[] {
  return files
    .filter((file) => isCode(file.path) && !readsEnvironment.test(file.path))
    .flatMap((file) =>
      parsed(file)
        .identifiers.filter(
          ({ name, index }) =>
            name === 'process' && /^process\s*(\?\.|\.|\[)\s*['"]?env\b(?!\.PATH\b)/.test(file.text.slice(index, index + 40)),
        )
        .map(({ index }) => ({
          path: file.path,
          line: lineAt(file.text, index),
          reason: 'reads the environment: settings come from server/config.ts',
        })),
    )
}

const impure: readonly (readonly [RegExp, string])[] = [
  [/\basync\b|\bawait\b/g, 'waits'],
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/g, 'reads the clock'],
  [/\bMath\.random\b|\brandomUUID\b/g, 'is random'],
]

export function findImpureRules(files: readonly SourceFile[]): Finding[] {
  return files
    .filter((file) => ['rules', 'policy'].includes(placeOf(file.path) ?? ''))
    .flatMap((file) => {
      const code = withoutProse(file)
      return impure.flatMap(([pattern, what]) =>
        [...code.matchAll(pattern)].map((m) => ({
          path: file.path,
          line: lineAt(code, m.index),
          reason: `${what}: rules and policies are pure, facts come as arguments`,
        })),
      )
    })
}

export function placeOf(path: string): Place | undefined {
  return places.find(([, pattern]) => pattern.test(path))?.[0]
}

function whyNotImport(path: string, found: Import): string | null {
  const target = targetOf(path, found.from)
  return target === null ? whyNotPackage(path, found) : whyNotFile(path, target, found.typeOnly)
}

/** The file an import names, from the root; null for a package. */
function targetOf(path: string, from: string): string | null {
  const plain = from.replace(/\?.*$/, '')
  if (plain.startsWith('.')) return posix.normalize(posix.join(posix.dirname(path), plain))
  if (plain.startsWith('@lavra/')) return plain.slice('@lavra/'.length)
  return null
}

function whyNotPackage(path: string, { from, typeOnly, names }: Import): string | null {
  const place = placeOf(path)
  if (!place) return `no row of the import table knows ${path}`
  if (from === 'node:process' && (names.length === 0 || names.includes('env')) && !readsEnvironment.test(path))
    return 'settings come from server/config.ts'
  if (/^(node:)/.test(from) && /^web\/src\//.test(path) && place !== 'web test') return 'Node has no place in the browser'
  const shut = closed.find((row) => row.of.includes(place))
  if (shut && !shut.except.test(from)) return shut.because
  const home = homes.find((row) => row.packages.test(from))
  if (home && !home.home.test(path) && !(typeOnly && home.typesElsewhere)) return home.because
  return null
}

function whyNotFile(path: string, target: string, typeOnly: boolean): string | null {
  const from = placeOf(path)
  const to = placeOf(target)
  if (!from) return `no row of the import table knows ${path}`
  if (!to) return `no row of the import table knows ${target}`
  if (exceptions.some(([source, goal]) => source.test(path) && goal.test(target))) return null
  const row = table[from]
  const sameFolder = ownFolder(path) === ownFolder(target)
  const allowed = sameFolder ? [...row.own, ...row.beyond] : row.beyond
  if (!allowed.includes(to) && !(typeOnly && row.types?.includes(to))) return `${from} may not import ${to}: ${row.because}`
  const stepFrom = domainOf(path)
  const stepTo = domainOf(target)
  if (stepFrom === null || stepTo === null || stepFrom === stepTo || from === 'server test') return null
  if (stepOf(stepTo) < stepOf(stepFrom)) return null
  return `${stepFrom} may not import ${stepTo}: domains form a line and import to their left`
}

const domainOf = (path: string) => /^server\/domains\/([^/]+)\//.exec(path)?.[1] ?? null

/** An unknown domain stands nowhere in the line, so nobody may import it until it has its place. */
function stepOf(domain: string): number {
  const step = line.findIndex((names) => names.includes(domain))
  return step === -1 ? Number.POSITIVE_INFINITY : step
}

function ownFolder(path: string): string {
  return /^(server\/domains\/[^/]+|server\/edges\/[^/]+|server\/[^/]+|web\/src\/[^/]+|[^/]+)\//.exec(path)?.[1] ?? ''
}

/** The file with comments and strings blanked, lines kept. */
function withoutProse(file: SourceFile): string {
  const { comments, strings } = parsed(file)
  let text = file.text
  for (const { name, index } of [...comments, ...strings]) {
    const end = index + name.length + 2
    text = text.slice(0, index) + text.slice(index, end).replace(/[^\n]/g, ' ') + text.slice(end)
  }
  return text
}
