/** Who may call what of returns, deadlines, checkpoints and recalls. */
import { administrators, type Case, noProcess, notHere, out, row, seers, signedIn } from './columns.ts'

const code = 'may-not-note'
const noDeadline = 'deadline-not-found'
const withDeadline = row(out, noProcess, code, noDeadline, noDeadline, noDeadline, noDeadline)

export const timingCases: Record<string, Case> = {
  listHolidays: { target: 'nothing', expected: signedIn, input: () => ({ year: '2026' }) },
  saveHoliday: {
    target: 'nothing',
    expected: administrators,
    input: () => ({ agencyId: null, name: 'X', recurrence: 'once', day: '2026-11-24', easterOffset: null }),
  },
  showDueDay: { target: 'nothing', expected: signedIn, input: () => ({ days: '5', counted: 'business' }) },
  setDeadline: {
    target: 'process',
    expected: row(out, noProcess, code, notHere, notHere, 'ok', 'ok'),
    input: () => ({ due: { days: 5, counted: 'business' } }),
  },
  concludeDeadline: { target: 'process', expected: withDeadline },
  removeDeadline: { target: 'process', expected: withDeadline },
  showDeadline: { target: 'process', expected: seers(noProcess) },
  listDeadlines: { target: 'nothing', expected: signedIn, input: () => ({ year: '2026' }) },
  recallProcess: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-send', 'nothing-to-recall', 'nothing-to-recall', 'nothing-to-recall', 'nothing-to-recall'),
  },
}
