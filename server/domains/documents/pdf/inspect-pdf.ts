/**
 * Is this uploaded file a PDF that people can open, and does it try to do more than be read? Hostile input may be slow or huge, so
 * the looking is done in a helper process with a limit of ten seconds.
 */
import { failedInspection, type PdfInspection } from './pdf-inspection.ts'
import { createWorkerPool, PoolError } from './worker-pool.ts'

const pool = createWorkerPool<{ source: Uint8Array | string }, PdfInspection>({
  module: new URL('./inspect.worker.ts', import.meta.url),
  size: 2,
  timeoutMs: 10_000,
  idleMs: 60_000,
  queueLimit: 200,
  heapMb: 1024,
  memoryMb: 1100,
})

/** Looks into a PDF given as bytes or as the path of a file. Rejects with `PoolError` only when no process could look, or the path is unreadable. */
export async function inspectPdf(source: Uint8Array | string, options: { signal?: AbortSignal } = {}): Promise<PdfInspection> {
  try {
    return await pool.run({ source }, options)
  } catch (error) {
    const lost = error instanceof PoolError && (error.problem === 'timed-out' || error.problem === 'crashed')
    if (lost) return failedInspection('too-complex')
    throw error
  }
}

/** Ends the processes; call it when the server stops. */
export const closeInspection = (): Promise<void> => pool.close()
