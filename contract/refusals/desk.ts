/** Refusals of the desk, its views and exports, and the dashboard. */
import type { RefusalRow } from './row.ts'

export const deskRefusals = {} as const satisfies Record<string, RefusalRow>
