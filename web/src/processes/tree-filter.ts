/** Which documents of the tree fit what the person is looking for? Pure; accents and capitals do not matter. */
import { contains } from '../kit/accent-blind.ts'
import type { TreeItem } from './process.ts'

export interface TreeFilter {
  text: string
  /** Drafts, which still want a signature. */
  onlyUnsigned: boolean
  /** Made by the person's own unit. */
  onlyMine: boolean
  /** What the unit has not seen before this opening. */
  onlyNew: boolean
  /** Made by a unit that sent the process here or got it from here (P-48). */
  onlyDirect: boolean
}

export const everything: TreeFilter = { text: '', onlyUnsigned: false, onlyMine: false, onlyNew: false, onlyDirect: false }

export interface Fitting {
  ownUnit: string | null
  directLine: readonly string[]
  isNew: (documentId: string) => boolean
}

export function fits(item: Pick<TreeItem, 'id' | 'title' | 'number' | 'unit' | 'state'>, filter: TreeFilter, facts: Fitting): boolean {
  if (filter.onlyUnsigned && item.state !== 'draft') return false
  if (filter.onlyMine && item.unit !== facts.ownUnit) return false
  if (filter.onlyDirect && !facts.directLine.includes(item.unit)) return false
  if (filter.onlyNew && !facts.isNew(item.id)) return false
  return filter.text.trim() === '' || contains(`${item.title} ${item.number} ${item.unit}`, filter.text.trim())
}

/** The document before or after the current one among those shown; from nowhere, the first or the last. */
export function neighbour(shown: readonly TreeItem[], currentId: string | null, step: 1 | -1): TreeItem | null {
  const at = shown.findIndex((item) => item.id === currentId)
  if (at < 0) return (step === 1 ? shown[0] : shown.at(-1)) ?? null
  return shown[at + step] ?? null
}
