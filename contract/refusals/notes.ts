/** Refusals of notes, markers, follow-ups, comments and favourites. */
import type { RefusalRow } from './row.ts'

export const notesRefusals = {} as const satisfies Record<string, RefusalRow>
