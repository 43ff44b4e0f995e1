/** Who may call what of returns, deadlines, checkpoints and recalls. */
import type { Case } from './columns.ts'

export const timingCases: Record<string, Case> = {}
