/** What stands in the knowledge base, for everybody and for the unit that writes it (P-53). */

import { emptyContent } from '@lavra/contract/content/text.ts'
import * as contract from '@lavra/contract/knowledge.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { renderPage } from '../documents/index.ts'
import { openArticleAt } from './article.door.ts'
import { whyNotRelease, whyNotWithdraw, whyNotWrite } from './knowledge.policy.ts'
import { type ListedRow, selectArticles, selectKeptVersions, selectVersion, type VersionRow } from './show.queries.ts'

export const listArticles = query(contract.listArticles, {
  async run({ tx, actor }, { text, typeId, mine, after, limit }) {
    const beforeId = after ? (readCursor(after, 'id')[0] ?? null) : null
    const rows = await selectArticles(tx, actor, { text, typeId: typeId ?? null, isMine: mine ?? false, beforeId, limit: limit + 1 })
    const items = rows.slice(0, limit)
    const last = items.at(-1)
    return { items: items.map(present), next: last && rows.length > limit ? writeCursor([last.id]) : null }
  },
})

export const showArticle = query(contract.showArticle, {
  async run({ tx, actor }, input) {
    const { article, version } = await openArticleAt({ tx, actor }, input.articleId, input.version)
    const row = await selectVersion(tx, actor, article.id, version)
    if (!row) throw new Refusal('item-not-found')
    const isOwn = article.unitId === actor.unitId
    const versions = isOwn ? await selectKeptVersions(tx, article.id) : []
    return {
      ...present(row),
      version: row.version,
      revision: article.revision,
      isReleased: row.version === article.releasedVersion,
      savedBy: row.savedBy,
      releasedAt: row.releasedAt?.toISOString() ?? null,
      hasText: row.hasText,
      file: fileOf(row),
      abilities: { write: whyNotWrite(actor, article), release: whyNotRelease(actor, article), withdraw: whyNotWithdraw(actor, article) },
      versions: versions.map((v) => ({ ...v, savedAt: v.savedAt.toISOString(), releasedAt: v.releasedAt?.toISOString() ?? null })),
    }
  },
})

export const viewArticle = query(contract.viewArticle, {
  async run({ tx, actor }, input): Promise<string> {
    const { article, version } = await openArticleAt({ tx, actor }, input.articleId, input.version)
    const row = await selectVersion(tx, actor, article.id, version)
    if (!row) throw new Refusal('item-not-found')
    const page = { schema: 'lavra-document/1', header: emptyContent(), body: row.body, footer: emptyContent() } as const
    return renderPage(page, { title: row.title })
  },
})

export const downloadArticleFile = query(contract.downloadArticleFile, {
  async run({ tx, actor }, input) {
    const { article, version } = await openArticleAt({ tx, actor }, input.articleId, input.version)
    const row = await selectVersion(tx, actor, article.id, version)
    if (!row?.file) throw new Refusal('item-not-found')
    return row.file
  },
})

/** For the writers: always the newest text, whether it is released or not. */
export const openArticle = query(contract.openArticle, {
  async run({ tx, actor }, input) {
    const { article } = await openArticleAt({ tx, actor }, input.articleId, null)
    refuseIf(whyNotWrite(actor, article))
    const row = await selectVersion(tx, actor, article.id, article.newestVersion)
    if (!row) throw new Refusal('item-not-found')
    return {
      title: row.title,
      types: row.types,
      body: { ...row.body },
      file: fileOf(row),
      revision: article.revision,
      isReleased: row.version === article.releasedVersion,
    }
  },
})

function present(row: ListedRow) {
  const { id, title, unit, types, releasedVersion, hasDraft, savedAt } = row
  return { id, title, unit, types, releasedVersion, hasDraft, savedAt: savedAt.toISOString() }
}

const fileOf = ({ file }: VersionRow) => file && { name: file.name, size: Number(file.size) }
