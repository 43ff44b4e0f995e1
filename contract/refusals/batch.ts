/** Refusals of one act on many processes. */
import type { RefusalRow } from './row.ts'

export const batchRefusals = {} as const satisfies Record<string, RefusalRow>
