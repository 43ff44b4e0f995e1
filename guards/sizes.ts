/** Are the files short? One file answers one question: median at most 60 lines, nine of ten at most 200, none above 400. */
import { type Finding, isCode, type SourceFile } from './source-tree.ts'

export const budget = { median: 60, p90: 200, longest: 400, enoughFiles: 50 }

/** Longer than the limit, and why it may be. */
export const mayBeLong: Readonly<Record<string, string>> = {}

/** Nobody reads generated files; data and migrations count for the limit, not for the median. */
const isGenerated = (path: string) => /^(server\/db\/(types\.ts|sql\/)|web\/src\/locales\/)/.test(path)
const isData = (path: string) => /^(server\/db\/migrations\/|server\/demo\/)/.test(path)

export interface Sizes {
  files: number
  median: number
  p90: number
  longest: string
}

const linesOf = (file: SourceFile) => file.text.split('\n').length - (file.text.endsWith('\n') ? 1 : 0)
const isSized = (path: string) => (isCode(path) || path.endsWith('.css')) && !isGenerated(path)

export function findLongFiles(files: readonly SourceFile[], allowed = mayBeLong): Finding[] {
  return files
    .filter((file) => isSized(file.path) && linesOf(file) > budget.longest && !(file.path in allowed))
    .map((file) => ({ path: file.path, line: linesOf(file), reason: `is longer than ${budget.longest} lines: split it by question` }))
}

/** Entries of the list whose file has become short or is gone. */
export function findIdleEntries(files: readonly SourceFile[], allowed = mayBeLong): string[] {
  return Object.keys(allowed).filter((path) => !files.some((file) => file.path === path && linesOf(file) > budget.longest))
}

/** Tests are counted too: they are read as often. */
export function measure(files: readonly SourceFile[]): Sizes {
  const counted = files.filter((file) => isSized(file.path) && !isData(file.path)).sort((a, b) => linesOf(a) - linesOf(b))
  const at = (share: number) => {
    const file = counted[Math.min(counted.length - 1, Math.floor(counted.length * share))]
    return file ? linesOf(file) : 0
  }
  const last = counted.at(-1)
  return { files: counted.length, median: at(0.5), p90: at(0.9), longest: last ? `${last.path} (${linesOf(last)})` : 'none' }
}

export function whyTooLarge(sizes: Sizes): string[] {
  if (sizes.files < budget.enoughFiles) return []
  return [
    ...(sizes.median > budget.median ? [`median ${sizes.median} lines, allowed ${budget.median}`] : []),
    ...(sizes.p90 > budget.p90 ? [`p90 ${sizes.p90} lines, allowed ${budget.p90}`] : []),
  ]
}
