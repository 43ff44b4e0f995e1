/** Which documents go into the file, and in which order? Pure; the order of a set is the order in which they were chosen. */
import { contains } from '../kit/accent-blind.ts'
import type { TreeItem } from '../processes/process.ts'

export type Kind = 'all' | 'authored' | 'uploaded' | 'signed'
export type Order = 'tree' | 'own'

export interface ChoiceFilter {
  text: string
  unit: string | null
  kind: Kind
}

export const noFilter: ChoiceFilter = { text: '', unit: null, kind: 'all' }

/** A cancelled document has no content for anybody. */
export const takable = (documents: readonly TreeItem[]): TreeItem[] => documents.filter(({ state }) => state !== 'cancelled')

/** By name, type or number in any writing; several numbers or words may stand side by side, parted by commas. */
export function fitsChoice(item: TreeItem, { text, unit, kind }: ChoiceFilter): boolean {
  if (unit !== null && item.unit !== unit) return false
  if (kind === 'signed' ? item.state !== 'signed' : kind !== 'all' && item.kind !== kind) return false
  const sought = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return sought.length === 0 || sought.some((one) => contains(`${item.title} ${item.number}`, one))
}

/** What was chosen before keeps its place; what is new comes behind, in the order of the tree. */
export function rechosen(before: ReadonlySet<string>, shown: readonly TreeItem[], now: ReadonlySet<string>): ReadonlySet<string> {
  const isShown = new Set(shown.map(({ id }) => id))
  const kept = [...before].filter((id) => now.has(id) || !isShown.has(id))
  const added = shown.flatMap(({ id }) => (now.has(id) && !before.has(id) ? [id] : []))
  return new Set([...kept, ...added])
}

export function inOrder(documents: readonly TreeItem[], chosen: ReadonlySet<string>, order: Order): string[] {
  if (order === 'own') return [...chosen]
  return documents.flatMap(({ id }) => (chosen.has(id) ? [id] : []))
}
