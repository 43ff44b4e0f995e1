/** What does a file import, which names does it use, what do its comments and strings say? Read from the syntax tree, not guessed. */
import { parseSync } from 'vite'
import type { SourceFile } from './source-tree.ts'

export interface Import {
  from: string
  index: number
  /** Erased when the program runs. */
  typeOnly: boolean
  /** What is taken, as the other file calls it; empty when everything is. */
  names: string[]
}
export interface Word {
  name: string
  index: number
}
export interface Parsed {
  imports: Import[]
  identifiers: Word[]
  strings: Word[]
  comments: Word[]
}

const known = new WeakMap<SourceFile, Parsed>()

/** A file that does not parse raises: a guard must not pass over what it cannot read. */
export function parsed(file: SourceFile): Parsed {
  const before = known.get(file)
  if (before) return before
  const { program, module, comments, errors } = parseSync(file.path, file.text)
  if (errors.length > 0) throw new Error(`${file.path}: ${errors[0]?.message}`)
  const result: Parsed = { imports: [], identifiers: [], strings: [], comments: comments.map((c) => ({ name: c.value, index: c.start })) }
  for (const i of module.staticImports) {
    const typeOnly = i.entries.length > 0 && i.entries.every((e) => e.isType)
    const names = i.entries.map((e) => e.importName.name).filter((name) => typeof name === 'string')
    result.imports.push({ from: i.moduleRequest.value, index: i.start, typeOnly, names: names.length === i.entries.length ? names : [] })
  }
  for (const e of module.staticExports) {
    const from = e.entries.find((entry) => entry.moduleRequest)?.moduleRequest
    if (from) result.imports.push({ from: from.value, index: e.start, typeOnly: e.entries.every((entry) => entry.isType), names: [] })
  }
  for (const d of module.dynamicImports) {
    const text = file.text.slice(d.moduleRequest.start, d.moduleRequest.end)
    if (/^['"`][^$]*['"`]$/.test(text)) result.imports.push({ from: text.slice(1, -1), index: d.start, typeOnly: false, names: [] })
  }
  collect(program, result)
  known.set(file, result)
  return result
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function collect(node: unknown, into: Parsed): void {
  if (Array.isArray(node)) {
    for (const child of node) collect(child, into)
    return
  }
  if (!isRecord(node)) return
  const index = typeof node.start === 'number' ? node.start : 0
  const isName = node.type === 'Identifier' || node.type === 'JSXIdentifier' || node.type === 'PrivateIdentifier'
  if (isName && typeof node.name === 'string') into.identifiers.push({ name: node.name, index })
  if (node.type === 'Literal' && typeof node.value === 'string') into.strings.push({ name: node.value, index })
  if (node.type === 'TemplateElement' && isRecord(node.value)) into.strings.push({ name: String(node.value.cooked ?? ''), index })
  for (const key in node) if (key !== 'parent') collect(node[key], into)
}
