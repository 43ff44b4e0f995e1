/** Refusals of returns, deadlines, checkpoints and recalls. */
import type { RefusalRow } from './row.ts'

export const timingRefusals = {} as const satisfies Record<string, RefusalRow>
