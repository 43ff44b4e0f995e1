/** Who may call what of signature, meeting and working blocks. */
import type { Case } from './columns.ts'

export const blocksCases: Record<string, Case> = {}
