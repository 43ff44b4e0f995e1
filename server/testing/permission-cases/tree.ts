/** Who may call what around the tree of a process. */
import { type Case, noDocument, noProcess, notHere, out, row, seers } from './columns.ts'

export const treeCases: Record<string, Case> = {
  removeAttention: { target: 'process', expected: seers(noProcess) },
  // Of a process without that document: whoever may order learns that it is not there.
  orderDocuments: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-order', notHere, notHere, noDocument, noDocument),
    input: () => ({ documentIds: ['999999'], beforeId: null, revision: 0 }),
  },
  moveDocument: {
    target: 'signed',
    expected: row(out, noDocument, noProcess, noProcess, noProcess, noProcess, noProcess),
    input: () => ({ toProcessId: '999999', reason: 'Incluído no processo errado' }),
  },
}
