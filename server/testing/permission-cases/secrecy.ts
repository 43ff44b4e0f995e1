/** Who may call what of confidential processes and credentials. */
import type { Case } from './columns.ts'

export const secrecyCases: Record<string, Case> = {}
