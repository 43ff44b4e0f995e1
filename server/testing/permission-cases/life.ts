/** Who may call what of the states and links of a process. */
import type { Case } from './columns.ts'

export const lifeCases: Record<string, Case> = {}
