/** Starts one act on many and watches how far it is. The server goes on by itself: closing the drawer stops nothing. */
import { type BatchSubject, listBatches, listBatchItems, showBatch, startBatch, stopBatch } from '@lavra/contract/batches.ts'
import type { AnyEndpoint, Output } from '@lavra/contract/endpoint.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { call } from '../api/call.ts'
import { keyOf, useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { movedReads } from '../routing/reopen.ts'

export type Batch = Output<typeof showBatch>
export type BatchItem = Output<typeof listBatchItems>['items'][number]

/** Milliseconds between two looks. */
const look = 400

export const isOver = (batch: Batch) => batch.finishedAt !== null
export const tried = (batch: Batch) => batch.done + batch.unchanged + batch.refused + batch.failed

interface Order {
  act: string
  subject: BatchSubject
  input: Record<string, unknown>
  ids: readonly string[]
}

export function useBatch(onOver: (batch: Batch, order: Order) => void, stale: readonly AnyEndpoint[]) {
  const client = useQueryClient()
  const [order, setOrder] = useState<Order | null>(null)
  const start = useCommand(startBatch, { invalidates: [listBatches] })
  const batchId = start.data?.batchId ?? null
  const batch = useEndpoint(showBatch, batchId ? { batchId } : null, { staleTime: 0, again: (now) => (isOver(now) ? false : look) })
  const stop = useCommand(stopBatch, { invalidates: [showBatch] })
  const told = useRef<string | null>(null)
  const tell = useRef(onOver)
  tell.current = onOver
  const now = batch.data ?? null
  useEffect(() => {
    if (!now || !order || !isOver(now) || told.current === now.id) return
    told.current = now.id
    for (const read of [...movedReads, ...stale, listBatches]) client.invalidateQueries({ queryKey: keyOf(read) })
    tell.current(now, order)
  }, [now, order, client, stale])
  return {
    batch: now,
    isRunning: start.isPending || (batchId !== null && !(now && isOver(now))),
    run: (wanted: Order) => {
      setOrder(wanted)
      start.mutate({ ...wanted, ids: [...wanted.ids], key: crypto.randomUUID() })
    },
    stop: () => batchId && stop.mutate({ batchId }),
  }
}

/** Every item of one kind, page after page. */
export async function allItems(batchId: string, outcome: 'all' | 'refused' | 'done' | 'pending'): Promise<BatchItem[]> {
  const items: BatchItem[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await call(listBatchItems, { batchId, outcome, limit: 1000, ...(cursor ? { cursor } : {}) })
    items.push(...page.items)
    if (!page.next) return items
    cursor = page.next
  }
}
