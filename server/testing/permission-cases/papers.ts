/** Who may call what around files that are replaced and what was thrown away. */
import { type Case, noDocument, out, row, seers, signedIn } from './columns.ts'

const notMine = row(out, 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found')

export const papersCases: Record<string, Case> = {
  // The document of the table was written here; who replaces a file is the policy's table.
  replaceFile: {
    target: 'signed',
    expected: seers(noDocument, 'authored-has-no-file'),
    input: (f) => ({ uploadId: f.uploadId, replaces: '0'.repeat(64) }),
  },
  listTrash: { target: 'nothing', expected: signedIn },
  downloadTrash: { target: 'nothing', expected: notMine, input: () => ({ itemId: '999999' }) },
}
