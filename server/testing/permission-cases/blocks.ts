/** Who may call what of working blocks. A block of another unit is not there at all. */
import { type Case, noProcess, notHere, out, row, signedIn } from './columns.ts'

const none = '999999'
const code = 'may-not-keep-blocks'
/** About a block of the acting unit that is given by its id: a role without the ability is refused first. */
const keepers = (ok: string): Case['expected'] => row(out, code, code, ok, ok, ok, ok)

export const blocksCases: Record<string, Case> = {
  listBlocks: { target: 'nothing', expected: signedIn },
  saveBlock: { target: 'nothing', expected: keepers('ok'), input: () => ({ description: 'Contratos a vencer' }) },
  deleteBlock: { target: 'nothing', expected: keepers('block-not-found'), input: () => ({ blockId: none }) },
  listBlockProcesses: {
    target: 'nothing',
    expected: row(out, ...(Array(6).fill('block-not-found') as [string, string, string, string, string, string])),
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
}
