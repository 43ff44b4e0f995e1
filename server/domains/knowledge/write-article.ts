/** Begin, save, release and withdraw an article of one's unit (P-53). */

import type { Content } from '@lavra/contract/content/model.ts'
import { parseContent } from '@lavra/contract/content/parse.ts'
import { contentText, emptyContent, imagesIn } from '@lavra/contract/content/text.ts'
import * as contract from '@lavra/contract/knowledge.ts'
import { may, person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { keepPictures, type TakenIn, takeInUpload, unseenPictures, upsertFile } from '../documents/index.ts'
import { unknownAmong } from '../processes/index.ts'
import { openArticleTo } from './article.door.ts'
import { whyNotRelease, whyNotWithdraw, whyNotWrite } from './knowledge.policy.ts'
import { insertArticle, putVersion, raiseRevision, updateReleased, updateWithdrawn } from './knowledge.queries.ts'
import { selectVersion } from './show.queries.ts'

export const startArticle = command(contract.startArticle, {
  async run(ctx, { title, typeIds }) {
    const { unitId, userId } = person(ctx.actor)
    if (!may(ctx.actor, 'knowledge.keep')) throw new Refusal('may-not-keep-knowledge')
    await requireTypes(ctx, typeIds)
    const written = { version: 1, title, body: emptyContent(), words: '', file: null, typeIds, userId, at: ctx.now }
    const articleId = await insertArticle(ctx.tx, unitId, written)
    ctx.record({ kind: 'knowledge.saved', data: { articleId, title, version: 1 } })
    return { articleId }
  },
})

interface Prepared {
  body: Content
  file: TakenIn | null
}

export const saveArticle = command(contract.saveArticle, {
  async prepare(world: World, actor, input): Promise<Prepared> {
    const parsed = parseContent(input.body)
    if (!parsed.ok)
      throw new Refusal('content-not-valid', {
        detail: parsed.problems
          .map((p) => `${p.code} ${p.at}`)
          .slice(0, 3)
          .join('; '),
      })
    if (typeof input.file === 'string') return { body: parsed.content, file: null }
    // Who may not write here gets nothing read and stored.
    await world.db.transaction().execute((tx) => openArticleTo({ tx, actor }, input.articleId, whyNotWrite))
    const file = await takeInUpload(world, input.file.uploadId, person(actor).userId)
    if (file.mime !== 'application/pdf') throw new Refusal('article-file-not-pdf')
    return { body: parsed.content, file }
  },
  async run(ctx, input, prepared) {
    const { userId } = person(ctx.actor)
    const article = await openArticleTo(ctx, input.articleId, whyNotWrite)
    if (article.revision !== input.baseRevision) throw new Refusal('article-changed')
    const pictures = imagesIn(prepared.body)
    if ((await unseenPictures(ctx.tx, ctx.actor, pictures)).length > 0) throw new Refusal('image-unknown')
    const before = await selectVersion(ctx.tx, ctx.actor, article.id, article.newestVersion)
    if (!before) throw new Error(`article ${article.id} has no version ${article.newestVersion}`)
    // A type that was ended since stays where it was; a new one must be in use.
    await requireTypes(
      ctx,
      input.typeIds.filter((id) => !before.types.some((type) => type.id === id)),
    )
    const { file } = prepared
    if (file) await upsertFile(ctx.tx, { sha256: file.sha256, size: file.size, mime: file.mime, at: ctx.now })
    // What is released stays as it is, so the next text is a version of its own; until then the draft is written over.
    const version = before.releasedAt ? article.newestVersion + 1 : article.newestVersion
    await putVersion(ctx.tx, article.id, {
      version,
      title: input.title,
      body: prepared.body,
      words: contentText(prepared.body),
      file: input.file === 'keep' ? before.file : file,
      typeIds: input.typeIds,
      userId,
      at: ctx.now,
    })
    await keepPictures(ctx.tx, pictures, { articleId: article.id })
    ctx.record({ kind: 'knowledge.saved', data: { articleId: article.id, title: input.title, version } })
    return { revision: await raiseRevision(ctx.tx, article.id), version }
  },
})

export const releaseArticle = command(contract.releaseArticle, {
  async run(ctx, { articleId, baseRevision }) {
    const article = await openArticleTo(ctx, articleId, whyNotWrite)
    if (article.revision !== baseRevision) throw new Refusal('article-changed')
    refuseIf(whyNotRelease(ctx.actor, article))
    await updateReleased(ctx.tx, article.id, article.newestVersion, { userId: person(ctx.actor).userId, at: ctx.now })
    ctx.record({ kind: 'knowledge.released', data: { articleId: article.id, version: article.newestVersion } })
    return {}
  },
})

export const revokeArticle = command(contract.revokeArticle, {
  async run(ctx, { articleId }) {
    const article = await openArticleTo(ctx, articleId, whyNotWithdraw)
    await updateWithdrawn(ctx.tx, article.id)
    ctx.record({ kind: 'knowledge.withdrawn', data: { articleId: article.id, version: article.releasedVersion ?? article.newestVersion } })
    return {}
  },
})

async function requireTypes(ctx: Context, typeIds: readonly string[]): Promise<void> {
  if ((await unknownAmong(ctx.tx, 'process_type', typeIds)).length > 0) throw new Refusal('process-type-unknown')
}
