/** Who may call what around the tree of a process. */
import { type Case, noProcess, seers } from './columns.ts'

export const treeCases: Record<string, Case> = {
  removeAttention: { target: 'process', expected: seers(noProcess) },
}
