/** Who writes an article of the knowledge base, and who reads which version of it (P-53)? */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { type Actor, may } from '../../kernel/actor.ts'

export interface ArticleFacts {
  unitId: string
  /** What everybody reads. */
  releasedVersion: number | null
  newestVersion: number
  /** The newest has neither words nor pictures nor a file. */
  isEmpty: boolean
}

const isOwn = (actor: Actor, article: ArticleFacts) => actor.unitId !== null && article.unitId === actor.unitId

/** Which version somebody reads who asks for this one, or for none in particular; null: as if it did not exist. */
export function versionFor(actor: Actor, article: ArticleFacts, asked: number | null): number | null {
  if (isOwn(actor, article)) {
    const version = asked ?? article.releasedVersion ?? article.newestVersion
    return version <= article.newestVersion ? version : null
  }
  return asked === null || asked === article.releasedVersion ? article.releasedVersion : null
}

/** To be asked of an article that the person sees. */
export function whyNotWrite(actor: Actor, article: ArticleFacts): RefusalCode | null {
  if (!isOwn(actor, article)) return 'article-of-other-unit'
  return may(actor, 'knowledge.keep') ? null : 'may-not-keep-knowledge'
}

export function whyNotRelease(actor: Actor, article: ArticleFacts): RefusalCode | null {
  const reason = whyNotWrite(actor, article)
  if (reason) return reason
  if (article.releasedVersion === article.newestVersion) return 'article-released'
  return article.isEmpty ? 'article-empty' : null
}

export function whyNotWithdraw(actor: Actor, article: ArticleFacts): RefusalCode | null {
  return whyNotWrite(actor, article) ?? (article.releasedVersion === null ? 'article-not-released' : null)
}
