/** Take the content of something out of one's recycle bin (D-28): the file as it was, or the text as PDF. */
import * as contract from '@lavra/contract/trash.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { openTrashItem } from '../documents/index.ts'
import { type Presented, presented } from './view-document.ts'

/** Committed before the first byte leaves, so that the audit knows of each taking. */
export const recordTrashTaking = command(contract.downloadTrash, {
  async run(ctx, { itemId }) {
    const { item } = await openTrashItem(ctx, itemId)
    ctx.record({ kind: 'trash.taken', data: { itemId, documentNumber: item.documentNumber, cause: item.cause } })
    return {}
  },
})

export type TakenFromTrash = { file: { sha256: string; name: string; mime: string; size: string } } | { file: null; text: Presented }

export const downloadTrash = query(contract.downloadTrash, {
  async run(ctx, { itemId }): Promise<TakenFromTrash> {
    const { item, file } = await openTrashItem(ctx, itemId)
    return file ? { file } : { file: null, text: await presented(ctx.tx, item.documentId) }
  },
})
