/** Refusals of confidential processes and credentials. */
import type { RefusalRow } from './row.ts'

export const secrecyRefusals = {} as const satisfies Record<string, RefusalRow>
