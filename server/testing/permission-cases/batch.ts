/** Who may call what of one act on many processes. */
import type { Case } from './columns.ts'

export const batchCases: Record<string, Case> = {}
