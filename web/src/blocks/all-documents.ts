/** Every document of some blocks that the person has not signed yet, each once, as it is now. */
import { listBlockDocuments } from '@lavra/contract/block-items.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { call } from '../api/call.ts'

export type BlockDocument = Output<typeof listBlockDocuments>['items'][number]

export const isToSign = ({ signedByYou, state }: BlockDocument) => !signedByYou && state !== 'cancelled'

export async function unsignedIn(blockIds: readonly string[], signal: AbortSignal): Promise<BlockDocument[]> {
  const found = new Map<string, BlockDocument>()
  for (const blockId of blockIds) {
    let cursor: string | null = null
    do {
      const page: Output<typeof listBlockDocuments> = await call(
        listBlockDocuments,
        { blockId, limit: 200, ...(cursor ? { cursor } : {}) },
        { signal },
      )
      for (const document of page.items) if (isToSign(document)) found.set(document.id, document)
      cursor = page.next
    } while (cursor)
  }
  return [...found.values()]
}
