/** Who may call what around files that are replaced, what was thrown away, and the knowledge base. */
import { type Case, noDocument, out, row, seers, signedIn } from './columns.ts'

const notMine = row(out, 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found')

const body = { type: 'doc', content: [{ type: 'paragraph', attrs: { style: 'justified', align: null } }] }
const none = () => ({ articleId: '999999' })

export const papersCases: Record<string, Case> = {
  // The document of the table was written here; who replaces a file is the policy's table.
  replaceFile: {
    target: 'signed',
    expected: seers(noDocument, 'authored-has-no-file'),
    input: (f) => ({ uploadId: f.uploadId, replaces: '0'.repeat(64) }),
  },
  listArticles: { target: 'nothing', expected: signedIn },
  startArticle: {
    target: 'nothing',
    expected: row(out, 'may-not-keep-knowledge', 'may-not-keep-knowledge', 'ok', 'ok', 'ok', 'ok'),
    input: (f) => ({ title: 'Como comprar', typeIds: [f.ids.processType] }),
  },
  showArticle: { target: 'nothing', expected: notMine, input: none },
  viewArticle: { target: 'nothing', expected: notMine, input: none },
  downloadArticleFile: { target: 'nothing', expected: notMine, input: none },
  openArticle: { target: 'nothing', expected: notMine, input: none },
  saveArticle: {
    target: 'nothing',
    expected: notMine,
    input: () => ({ ...none(), baseRevision: 1, title: 'Como comprar', typeIds: [], body }),
  },
  releaseArticle: { target: 'nothing', expected: notMine, input: () => ({ ...none(), baseRevision: 1 }) },
  revokeArticle: { target: 'nothing', expected: notMine, input: none },
  listTrash: { target: 'nothing', expected: signedIn },
  downloadTrash: { target: 'nothing', expected: notMine, input: () => ({ itemId: '999999' }) },
}
