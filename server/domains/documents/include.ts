/** What including a written document and including a file have in common: checks before, consequences after. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import type { Context } from '../../kernel/command.ts'
import type { Tx } from '../../kernel/db.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { requireLevel, type WishedLevel } from '../access/index.ts'
import { type ProcessFacts, recomputeLevel, selectAllowedLevels, stirDesks, unknownAmong } from '../processes/index.ts'

export async function requireRegistration(
  ctx: Context,
  process: ProcessFacts,
  input: WishedLevel,
  contactIds: readonly string[],
): Promise<Awaited<ReturnType<typeof requireDocumentLevel>>> {
  const settled = await requireDocumentLevel(ctx.tx, process, input, null)
  if ((await unknownAmong(ctx.tx, 'contact', contactIds)).length > 0) throw new Refusal('contact-unknown')
  return settled
}

/** A document is confidential in a confidential process only: otherwise including one would take the process from everybody else. */
export async function requireDocumentLevel(tx: Tx, process: ProcessFacts, wish: WishedLevel, documentId: string | null) {
  if (wish.level === 'confidential' && process.level !== 'confidential') throw new Refusal('confidential-by-process')
  return requireLevel(tx, wish, await selectAllowedLevels(tx, process.id), { item: documentId ? { documentId } : null })
}

/** The process takes the highest level of what it holds and rises on the desks where it is open. */
export async function included(ctx: Context, process: ProcessFacts, level: AccessLevel): Promise<void> {
  if (level !== 'public') await recomputeLevel(ctx.tx, process, { userId: ctx.actor.userId, unitId: ctx.actor.unitId, at: ctx.now })
  for (const unit of await stirDesks(ctx.tx, process.id, ctx.now)) ctx.touch(`desk:${unit}`)
}
