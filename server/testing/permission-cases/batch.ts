/** Who may call what of one act on many processes: anybody acting in a unit; what comes of each process is that act's own refusal. */
import { type Case, out, row, signedIn } from './columns.ts'

const notMine = row(out, 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found')
const order = (f: { processId: string; userId: string }) => ({ act: 'concludeProcess', ids: [f.userId] })

export const batchCases: Record<string, Case> = {
  rehearseBatch: { target: 'nothing', expected: signedIn, input: order },
  startBatch: { target: 'nothing', expected: signedIn, input: (f) => ({ ...order(f), key: 'the key of a test' }) },
  showBatch: { target: 'nothing', expected: notMine, input: () => ({ batchId: '999999' }) },
  listBatchItems: { target: 'nothing', expected: notMine, input: () => ({ batchId: '999999' }) },
  stopBatch: { target: 'nothing', expected: notMine, input: () => ({ batchId: '999999' }) },
  listBatches: { target: 'nothing', expected: signedIn },
}
