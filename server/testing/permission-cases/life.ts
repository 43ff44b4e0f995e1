/** Who may call what of the states and links of a process. */
import { administrators, type Case, noProcess, notHere, out, row, seers, signedIn } from './columns.ts'

const relates = row(out, noProcess, 'may-not-relate', 'ok', 'ok', 'ok', 'ok')
const lockers = row(out, noProcess, 'may-not-lock', 'may-not-lock', 'may-not-lock', 'may-not-lock', 'may-not-lock')
const lifts = 'process-not-suspended'

export const lifeCases: Record<string, Case> = {
  suspendProcess: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-suspend', notHere, notHere, 'ok', 'ok'),
    input: () => ({ reason: 'Aguarda parecer' }),
  },
  liftSuspension: { target: 'process', expected: row(out, noProcess, 'may-not-suspend', lifts, lifts, lifts, lifts) },
  listSuspended: { target: 'nothing', expected: signedIn },
  relateProcess: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-relate', 'related-to-itself', 'related-to-itself', 'related-to-itself', 'related-to-itself'),
    input: (f) => ({ otherId: f.processId }),
  },
  removeRelation: { target: 'process', expected: relates, input: (f) => ({ otherId: f.processId }) },
  showInforming: { target: 'nothing', expected: signedIn },
  changeNumber: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-change', 'may-not-change', 'may-not-change', 'number-not-informed', 'number-not-informed'),
    input: () => ({ number: '1500.01.0000001/2001-00', filedOn: '2001-02-03' }),
  },
  lockProcess: { target: 'process', expected: lockers, input: () => ({ reason: 'Em trâmite externo' }) },
  unlockProcess: { target: 'process', expected: lockers, input: () => ({ reason: 'De volta' }) },
  showDuplicate: { target: 'process', expected: seers(noProcess) },
  duplicateProcess: { target: 'process', expected: row(out, noProcess, 'may-not-start', 'ok', 'ok', 'ok', 'ok') },
  deleteProcess: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-delete-process', 'not-creating-unit', 'not-creating-unit', 'ok', 'ok'),
  },
  attachProcess: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-attach', notHere, notHere, 'nothing-to-attach', 'nothing-to-attach'),
    input: (f) => ({ mainId: f.processId }),
  },
  detachProcess: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-detach', 'may-not-detach', 'may-not-detach', 'may-not-detach', 'may-not-detach'),
    input: () => ({ reason: 'Anexado por engano' }),
  },
  listPriorities: { target: 'nothing', expected: signedIn },
  savePriority: { target: 'nothing', expected: administrators, input: () => ({ name: 'X' }) },
  listRelations: { target: 'process', expected: seers(noProcess) },
}
