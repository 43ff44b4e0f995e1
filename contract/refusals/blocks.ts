/** Refusals of signature, meeting and working blocks. */
import type { RefusalRow } from './row.ts'

export const blocksRefusals = {} as const satisfies Record<string, RefusalRow>
