/** How do many documents become one PDF to take away? By this one function; the merging runs in a helper process with limits. */
import type { MergeAnswer, MergeJob } from './merge-job.ts'
import { createWorkerPool } from './worker-pool.ts'

export type { MergeEntry, MergeJob, MergeProblem } from './merge-job.ts'

const pool = createWorkerPool<MergeJob, MergeAnswer>({
  module: new URL('./merge.worker.ts', import.meta.url),
  size: 1,
  timeoutMs: 180_000,
  idleMs: 30_000,
  queueLimit: 20,
  heapMb: 1500,
  memoryMb: 2000,
})

/** Writes the file and says what could not go in. Rejects with `PoolError`: then one of the documents is too much for the process. */
export const mergePdf = (job: MergeJob): Promise<MergeAnswer> => pool.run(job)

/** Ends the process; call it when the server stops. */
export const closeMerging = (): Promise<void> => pool.close()
