/** How a document's row reads in the tree: state and pen (D-20…D-22, D-29). Pure. */
import type { TreeRow } from './show.queries.ts'

export type DocumentState = 'draft' | 'signed' | 'uploaded' | 'cancelled'

export function stateOf(d: { kind: 'authored' | 'uploaded'; published: boolean; cancelled: boolean }): DocumentState {
  if (d.cancelled) return 'cancelled'
  if (d.kind === 'uploaded') return 'uploaded'
  return d.published ? 'signed' : 'draft'
}

/** Yellow while the signed document may still be edited by its unit, black afterwards. */
export function penOf(d: {
  kind: 'authored' | 'uploaded'
  published: boolean
  locked: boolean
  cancelled: boolean
}): 'yellow' | 'black' | null {
  if (d.kind === 'uploaded' || !d.published || d.cancelled) return null
  return d.locked ? 'black' : 'yellow'
}

export function fileKind(mime: string | null): 'pdf' | 'image' | 'text' | 'audio' | 'video' | 'other' | null {
  if (!mime) return null
  if (mime === 'application/pdf') return 'pdf'
  const family = mime.split('/')[0]
  return family === 'image' || family === 'text' || family === 'audio' || family === 'video' ? family : 'other'
}

export function presentTreeItem(d: TreeRow) {
  return {
    id: d.id,
    number: d.number,
    kind: d.kind,
    title: d.title,
    unit: d.unit,
    level: d.level,
    state: stateOf(d),
    pen: penOf(d),
    file: d.cancelled ? null : fileKind(d.mime),
    cancelReason: d.cancel_reason,
  }
}
