/** Who may call what of returns, deadlines, checkpoints and recalls. */
import { type Case, noProcess, out, row } from './columns.ts'

export const timingCases: Record<string, Case> = {
  recallProcess: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-send', 'nothing-to-recall', 'nothing-to-recall', 'nothing-to-recall', 'nothing-to-recall'),
  },
}
