/** Who may call what of returns, deadlines, checkpoints and recalls. */
import { administrators, type Case, noProcess, notHere, out, row, seers, signedIn } from './columns.ts'

const code = 'may-not-note'
const notOffered = 'checkpoint-not-offered'
const planless = 'reopening-not-found'
const noFeed = 'item-not-found'
const noDeadline = 'deadline-not-found'
/** About a return of the acting unit that is given by its id: a role without the ability is refused first. */
const gone = 'return-not-found'
const senders = row(out, 'may-not-send', 'may-not-send', gone, gone, gone, gone)
const withDeadline = row(out, noProcess, code, noDeadline, noDeadline, noDeadline, noDeadline)

export const timingCases: Record<string, Case> = {
  listHolidays: { target: 'nothing', expected: signedIn, input: () => ({ year: '2026' }) },
  saveHoliday: {
    target: 'nothing',
    expected: administrators,
    input: () => ({ agencyId: null, name: 'X', recurrence: 'once', day: '2026-11-24', easterOffset: null }),
  },
  showDueDay: { target: 'nothing', expected: signedIn, input: () => ({ days: '5', counted: 'business' }) },
  listCheckpoints: { target: 'nothing', expected: signedIn },
  listAllCheckpoints: { target: 'nothing', expected: administrators },
  saveCheckpoint: { target: 'nothing', expected: administrators, input: (f) => ({ name: 'Em análise', agencyId: f.ids.agency }) },
  showCheckpoint: { target: 'process', expected: seers(noProcess) },
  setCheckpoint: {
    target: 'process',
    expected: row(out, noProcess, code, notHere, notHere, notOffered, notOffered),
    input: () => ({ checkpointId: '999999' }),
  },
  setDeadline: {
    target: 'process',
    expected: row(out, noProcess, code, notHere, notHere, 'ok', 'ok'),
    input: () => ({ due: { days: 5, counted: 'business' } }),
  },
  concludeDeadline: { target: 'process', expected: withDeadline },
  removeDeadline: { target: 'process', expected: withDeadline },
  showDeadline: { target: 'process', expected: seers(noProcess) },
  listDeadlines: { target: 'nothing', expected: signedIn, input: () => ({ year: '2026' }) },
  listCalendarFeeds: { target: 'nothing', expected: signedIn },
  createCalendarFeed: { target: 'nothing', expected: signedIn, input: () => ({ scope: 'mine', everyUnit: true }) },
  revokeCalendarFeed: {
    target: 'nothing',
    expected: row(out, noFeed, noFeed, noFeed, noFeed, noFeed, noFeed),
    input: () => ({ feedId: '999999' }),
  },
  downloadCalendarFeed: {
    target: 'nothing',
    expected: row(noFeed, noFeed, noFeed, noFeed, noFeed, noFeed, noFeed),
    input: () => ({ file: `${'a'.repeat(43)}.ics` }),
  },
  showCalendar: { target: 'nothing', expected: signedIn, input: () => ({ from: '2026-03-01', to: '2026-03-31' }) },
  listReopenings: { target: 'nothing', expected: signedIn },
  scheduleReopening: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-reopen', 'process-never-here', 'process-never-here', 'process-open-here', 'process-open-here'),
    input: () => ({ due: { days: 5, counted: 'business' } }),
  },
  cancelReopening: { target: 'process', expected: row(out, noProcess, 'may-not-reopen', planless, planless, planless, planless) },
  listSendGroups: { target: 'nothing', expected: signedIn },
  saveSendGroup: {
    target: 'nothing',
    expected: row(
      out,
      'may-not-send',
      'may-not-send',
      'unit-cannot-receive',
      'unit-cannot-receive',
      'unit-cannot-receive',
      'unit-cannot-receive',
    ),
    input: () => ({ name: 'Pareceres', unitIds: ['999999'] }),
  },
  deleteSendGroup: {
    target: 'nothing',
    expected: row(out, 'may-not-send', 'may-not-send', 'group-not-found', 'group-not-found', 'group-not-found', 'group-not-found'),
    input: () => ({ groupId: '999999' }),
  },
  showTiming: { target: 'process', expected: seers(noProcess) },
  listReturns: { target: 'nothing', expected: signedIn, input: () => ({ side: 'owed' }) },
  extendReturn: { target: 'nothing', expected: senders, input: () => ({ returnId: '999999', due: { days: 5, counted: 'business' } }) },
  removeReturn: { target: 'nothing', expected: senders, input: () => ({ returnId: '999999' }) },
  recallProcess: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-send', 'nothing-to-recall', 'nothing-to-recall', 'nothing-to-recall', 'nothing-to-recall'),
  },
}
