/** Who may call what of the desk, its views and exports, and the dashboard. */
import type { Case } from './columns.ts'

export const deskCases: Record<string, Case> = {}
