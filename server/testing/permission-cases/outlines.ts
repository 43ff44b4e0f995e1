/** Who reaches a process by its number alone: of the columns, those that act in a protocol unit get the outline of a restricted one, and include in any (P-16). */
import { type Case, out, row } from './columns.ts'

const none = 'number-not-found'
const outlined: Case = {
  target: 'process',
  expected: row(out, none, none, none, none, none, none),
  outside: { inspector: 'ok', foreigner: 'ok' },
  input: (f) => ({ number: f.number }),
}

const notProtocol = 'only-protocol-includes'
/** The inspector only reads; the foreigner gets as far as the file, which is not there. */
const inclusion: Case = {
  target: 'process',
  expected: row(out, none, 'may-not-include', notProtocol, 'upload-not-found', notProtocol, notProtocol),
  outside: { inspector: 'may-not-include', foreigner: 'upload-not-found' },
  input: (f) => ({ number: f.number, uploadId: f.uploadId, typeId: f.ids.uploadType, documentDate: '2026-01-02', level: 'public' }),
}

export const outlineCases: Record<string, Case> = {
  showOutline: outlined,
  listOutlineHistory: outlined,
  showProtocolInclusion: {
    target: 'process',
    expected: row(out, none, 'ok', 'ok', 'ok', 'ok', 'ok'),
    outside: { inspector: 'ok', foreigner: 'ok' },
    input: (f) => ({ number: f.number }),
  },
  includeByProtocol: inclusion,
}
