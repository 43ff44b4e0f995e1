/** Who may call what of notes, markers, follow-ups, comments and favourites. */
import type { Case } from './columns.ts'

export const notesCases: Record<string, Case> = {}
