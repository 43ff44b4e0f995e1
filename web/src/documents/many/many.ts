/** What acts on many documents have in common: how a document is shown among the chosen, and what is read again afterwards. */
import { listBlockDocuments } from '@lavra/contract/block-items.ts'
import { listBlocks } from '@lavra/contract/blocks.ts'
import { showDocument } from '@lavra/contract/documents.ts'
import { listFavorites, listNoteGroups } from '@lavra/contract/follow-ups.ts'
import type { Chosen } from '../../batches/chosen.ts'
import type { Process, TreeItem } from '../../processes/process.ts'

export interface ManyDocumentsProps {
  process: Process
  documents: readonly TreeItem[]
  onClose: () => void
}

export const chosenOf = (documents: readonly TreeItem[]): Chosen[] =>
  documents.map(({ id, number, title, unit }) => ({ id, number: `${title} · ${number}`, summary: unit, type: '' }))

export const documentReads = [showDocument, listBlocks, listBlockDocuments, listFavorites, listNoteGroups] as const
