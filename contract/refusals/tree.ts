/** Refusals of the tree of documents, moving, and files of whole processes. */
import type { RefusalRow } from './row.ts'

export const treeRefusals = {} as const satisfies Record<string, RefusalRow>
