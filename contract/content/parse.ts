/**
 * Is this JSON an authored document's content? Everything that comes from outside passes here before it is saved, shown or signed.
 *
 * What a person can cause by pasting (control characters, ragged tables) is repaired, so that text is never lost; what only a
 * program can send (unknown nodes, foreign attributes, wild links) is refused. The answer is in normal form: parsing it again
 * changes nothing, so it is fit to be frozen and signed.
 */
import { cleanText } from './attributes.ts'
import { markAttributes, nodeAttributes } from './known-attributes.ts'
import type { Content, TableRow } from './model.ts'
import { schema } from './schema.ts'
import { maxColumns, repairTable } from './tables.ts'

export const contentLimits = { bytes: 2 * 1024 * 1024, depth: 32, listDepth: 8, nodes: 100_000 }

export type ContentProblemCode =
  | 'not-content'
  | 'too-large'
  | 'too-deep'
  | 'list-too-deep'
  | 'table-too-wide'
  | 'unknown-node'
  | 'unknown-mark'
  | 'unknown-attribute'
  | 'bad-attribute'
  | 'bad-structure'
export interface ContentProblem {
  code: ContentProblemCode
  /** Where, as steps from the root: `doc/3/table`. */
  at: string
}
export type ContentRepair = 'text-cleaned' | 'table-repaired'
export type ParsedContent = { ok: true; content: Content; repairs: ContentRepair[] } | { ok: false; problems: ContentProblem[] }

interface Walk {
  problems: ContentProblem[]
  repairs: Set<ContentRepair>
  nodes: number
}
type Json = Record<string, unknown>

/** The content in normal form, or every reason why it is none (at most 20). */
export function parseContent(json: unknown): ParsedContent {
  const walk: Walk = { problems: [], repairs: new Set(), nodes: 0 }
  const cleaned = isObject(json) && json.type === 'doc' ? readNode(walk, json, 'doc', 0, 0) : refuse(walk, 'not-content', '')
  if (!cleaned || walk.problems.length > 0) return { ok: false, problems: walk.problems.slice(0, 20) }
  if (utf8Length(JSON.stringify(cleaned)) > contentLimits.bytes) return { ok: false, problems: [{ code: 'too-large', at: 'doc' }] }
  try {
    const node = schema.nodeFromJSON(cleaned)
    node.check()
    // ProseMirror's attributes have no prototype: as what comes back from the database, they must be plain to be compared.
    return { ok: true, content: JSON.parse(JSON.stringify(node)) as Content, repairs: [...walk.repairs] }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { ok: false, problems: [{ code: 'bad-structure', at: 'doc' }] }
  }
}

function readNode(walk: Walk, json: Json, at: string, depth: number, lists: number): Json | null {
  const type = String(json.type)
  walk.nodes += 1
  if (walk.nodes > contentLimits.nodes) return refuse(walk, 'too-large', at)
  if (depth > contentLimits.depth) return refuse(walk, 'too-deep', at)
  if (type === 'text') return readText(walk, json, at)
  const known = nodeAttributes.get(type)
  if (!known) return refuse(walk, 'unknown-node', at)
  const depthOfLists = type === 'bulletList' || type === 'orderedList' ? lists + 1 : lists
  if (depthOfLists > contentLimits.listDepth) return refuse(walk, 'list-too-deep', at)

  const node: Json = { type, attrs: readAttributes(walk, json.attrs, known, at) }
  if (json.marks !== undefined) node.marks = readMarks(walk, json.marks, at)
  const content = readContent(walk, json.content, at, depth, depthOfLists)
  if (content.length > 0) node.content = content
  return type === 'table' && walk.problems.length === 0 ? regular(walk, node, at) : node
}

function readContent(walk: Walk, json: unknown, at: string, depth: number, lists: number): Json[] {
  if (json === undefined || json === null) return []
  if (!Array.isArray(json)) {
    refuse(walk, 'not-content', at)
    return []
  }
  const nodes: Json[] = []
  for (const [index, child] of json.entries()) {
    if (walk.problems.length > 20) break
    const where = `${at}/${index}${isObject(child) && typeof child.type === 'string' ? `/${child.type.slice(0, 20)}` : ''}`
    const node = isObject(child) ? readNode(walk, child, where, depth + 1, lists) : refuse(walk, 'not-content', where)
    if (node && node.text !== '') nodes.push(node)
  }
  return nodes
}

function readText(walk: Walk, json: Json, at: string): Json | null {
  if (typeof json.text !== 'string') return refuse(walk, 'not-content', at)
  const text = cleanText(json.text)
  if (text !== json.text) walk.repairs.add('text-cleaned')
  return { type: 'text', text, marks: readMarks(walk, json.marks, at) }
}

function readMarks(walk: Walk, json: unknown, at: string): Json[] {
  if (json === undefined || json === null) return []
  if (!Array.isArray(json) || json.length > 16) {
    refuse(walk, 'unknown-mark', at)
    return []
  }
  return json.flatMap((mark) => {
    const known = isObject(mark) ? markAttributes.get(String(mark.type)) : undefined
    if (!isObject(mark) || !known) {
      refuse(walk, 'unknown-mark', at)
      return []
    }
    return [{ type: String(mark.type), attrs: readAttributes(walk, mark.attrs, known, at) }]
  })
}

function readAttributes(walk: Walk, json: unknown, known: Readonly<Record<string, (value: unknown) => boolean>>, at: string): Json {
  if (json === undefined || json === null) return {}
  if (!isObject(json)) {
    refuse(walk, 'bad-attribute', at)
    return {}
  }
  const attrs: Json = {}
  for (const [name, value] of Object.entries(json)) {
    if (!Object.hasOwn(known, name)) refuse(walk, 'unknown-attribute', `${at}@${name.slice(0, 20)}`)
    else if (!known[name]?.(value)) refuse(walk, 'bad-attribute', `${at}@${name}`)
    else attrs[name] = typeof value === 'string' ? cleanText(value) : value
  }
  return attrs
}

function regular(walk: Walk, table: Json, at: string): Json | null {
  const rows = ((table.content as Json[] | undefined) ?? []).map((row) => ({ ...row, content: cellsOf(row) })) as unknown as TableRow[]
  const { rows: full, repaired } = repairTable(rows)
  if (full.some((row) => (row.content?.length ?? 0) > maxColumns)) return refuse(walk, 'table-too-wide', at)
  if (repaired) walk.repairs.add('table-repaired')
  return { ...table, content: full }
}

function cellsOf(row: Json): Json[] {
  return ((row.content as Json[] | undefined) ?? []).map((cell) => ({
    ...cell,
    attrs: { colspan: 1, rowspan: 1, ...(cell.attrs as Json) },
  }))
}

function refuse(walk: Walk, code: ContentProblemCode, at: string): null {
  walk.problems.push({ code, at })
  return null
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Bytes of the text in UTF-8 (the contract runs in browser and server and knows neither's own counter). */
function utf8Length(text: string): number {
  let bytes = 0
  for (const char of text) {
    const code = char.codePointAt(0) as number
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
