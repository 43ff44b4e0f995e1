/** Refusals of the states and links of a process. */
import type { RefusalRow } from './row.ts'

export const lifeRefusals = {} as const satisfies Record<string, RefusalRow>
