/** Who may call what of a process in one file: whoever sees the process asks; what was made is its person's alone. */
import { type Case, noProcess, out, row, seers } from './columns.ts'

const notMine = row(out, 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found')
const none = () => ({ bundleId: '999999' })

export const bundleCases: Record<string, Case> = {
  // the process of the table has no document yet
  startBundle: {
    target: 'process',
    expected: seers(noProcess, 'bundle-empty'),
    input: () => ({ format: 'pdf', key: 'the key of a test' }),
  },
  listBundles: { target: 'process', expected: seers(noProcess) },
  showBundle: { target: 'nothing', expected: notMine, input: none },
  stopBundle: { target: 'nothing', expected: notMine, input: none },
  downloadBundle: { target: 'nothing', expected: notMine, input: none },
}
