/**
 * How does a job work many things that are due, so that one that fails holds up none behind it? Page by page, each thing on its own; what
 * failed is logged at once, and when all is worked the job fails with it, so that it is seen, and tried again.
 */
import type { Logger } from './logger.ts'

export async function workApart<T>(
  log: Logger,
  /** Those after the last one of the page before, so that what failed is not met again. */
  next: (after: T | null) => Promise<readonly T[]>,
  work: (one: T) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = []
  let last: T | null = null
  for (;;) {
    const due: readonly T[] = await next(last)
    for (const one of due)
      await work(one).catch((error: unknown) => {
        log.error({ due: one, err: error })
        failures.push(error)
      })
    const end = due.at(-1)
    if (end === undefined) break
    last = end
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of what was due could not be done`)
}
