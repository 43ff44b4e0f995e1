/** Who may call what of the tree of documents, moving, and files of whole processes. */
import type { Case } from './columns.ts'

export const treeCases: Record<string, Case> = {}
