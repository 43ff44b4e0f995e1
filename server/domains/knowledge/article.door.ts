/** The only way to an article: what is not released exists for its own unit alone. */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { type ArticleFacts, versionFor } from './knowledge.policy.ts'
import { type ArticleRow, selectArticle } from './knowledge.queries.ts'

/** @throws Refusal `item-not-found`. */
export async function openArticleAt(
  ctx: { tx: Tx; actor: Actor },
  articleId: string,
  asked: number | null,
): Promise<{ article: ArticleRow; version: number }> {
  const article = await selectArticle(ctx.tx, articleId, false)
  const version = article && versionFor(ctx.actor, article, asked)
  if (!article || version === null) throw new Refusal('item-not-found')
  return { article, version }
}

/** For changing: locked, hidden or refused. */
export async function openArticleTo(
  ctx: { tx: Tx; actor: Actor },
  articleId: string,
  whyNot: (actor: Actor, article: ArticleFacts) => RefusalCode | null,
): Promise<ArticleRow> {
  const article = await selectArticle(ctx.tx, articleId, true)
  if (!article || versionFor(ctx.actor, article, null) === null) throw new Refusal('item-not-found')
  refuseIf(whyNot(ctx.actor, article))
  return article
}
