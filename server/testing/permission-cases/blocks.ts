/** Who may call what of blocks. A block that is not the unit’s, nor released to it, is not there at all. */
import { type Case, noDocument, noProcess, notHere, out, row, signedIn } from './columns.ts'

const none = '999999'
const code = 'may-not-keep-blocks'
/** About a block of the acting unit that is given by its id: a role without the ability is refused first. */
const keepers = (ok: string): Case['expected'] => row(out, code, code, ok, ok, ok, ok)

const nobodys = row(out, ...(Array(6).fill('block-not-found') as [string, string, string, string, string, string]))

export const blocksCases: Record<string, Case> = {
  listBlocks: { target: 'nothing', expected: signedIn },
  saveBlock: { target: 'nothing', expected: keepers('ok'), input: () => ({ description: 'Contratos a vencer' }) },
  deleteBlock: { target: 'nothing', expected: keepers('block-not-found'), input: () => ({ blockId: none }) },
  listBlockProcesses: {
    target: 'nothing',
    expected: nobodys,
    input: () => ({ blockId: none }),
  },
  includeInBlock: {
    target: 'process',
    expected: row(out, noProcess, code, notHere, notHere, 'block-not-found', 'block-not-found'),
    input: () => ({ blockId: none }),
  },
  removeFromBlock: {
    target: 'process',
    expected: row(out, noProcess, code, 'block-not-found', 'block-not-found', 'block-not-found', 'block-not-found'),
    input: () => ({ blockId: none }),
  },
  ...Object.fromEntries(
    ['releaseBlock', 'cancelRelease', 'returnBlock', 'concludeBlock', 'reopenBlock'].map((name): [string, Case] => [
      name,
      { target: 'nothing', expected: keepers('block-not-found'), input: () => ({ blockId: none }) },
    ]),
  ),
  ...Object.fromEntries(
    ['showBlock', 'listBlockDocuments'].map((name): [string, Case] => [
      name,
      { target: 'nothing', expected: nobodys, input: () => ({ blockId: none }) },
    ]),
  ),
  includeDocuments: {
    target: 'process',
    expected: row(out, noProcess, code, 'block-not-found', 'block-not-found', 'block-not-found', 'block-not-found'),
    input: () => ({ blockId: none, documentIds: [none] }),
  },
  createDocumentInBlock: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-include', notHere, notHere, 'block-not-found', 'block-not-found'),
    input: (f) => ({ blockId: none, typeId: f.ids.documentType, level: 'public' }),
  },
  removeDocument: {
    target: 'draft',
    expected: row(out, noDocument, noDocument, noDocument, noDocument, 'block-not-found', 'block-not-found'),
    input: () => ({ blockId: none }),
  },
  arrangeBlocks: { target: 'nothing', expected: keepers('block-not-found'), input: () => ({ blockIds: [none], isPriority: true }) },
  saveItemNote: {
    target: 'nothing',
    expected: keepers('block-not-found'),
    input: () => ({ blockId: none, itemId: none, note: 'Conferir', before: '' }),
  },
  /** What each document is refused with is in the answer. */
  signDocuments: {
    target: 'nothing',
    expected: row(out, 'may-not-sign', 'may-not-sign', 'ok', 'ok', 'may-not-sign', 'ok'),
    input: (f) => ({ documents: [{ documentId: none, revision: 1 }], titleId: none, password: f.password }),
  },
}
