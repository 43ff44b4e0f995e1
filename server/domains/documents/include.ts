/** What including a written document and including a file have in common: checks before, consequences after. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import type { Context } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { requireLevel } from '../access/index.ts'
import { type ProcessFacts, recomputeLevel, selectAllowedLevels, stirDesks, unknownAmong } from '../processes/index.ts'

export async function requireRegistration(
  ctx: Context,
  process: ProcessFacts,
  input: { level: AccessLevel; legalBasisId: string | null },
  contactIds: readonly string[],
): Promise<void> {
  const allowed = await selectAllowedLevels(ctx.tx, process.id)
  await requireLevel(ctx.tx, { level: input.level, legalBasisId: input.legalBasisId, allowed })
  if ((await unknownAmong(ctx.tx, 'contact', contactIds)).length > 0) throw new Refusal('contact-unknown')
}

/** The process takes the highest level of what it holds and rises on the desks where it is open. */
export async function included(ctx: Context, process: ProcessFacts, level: AccessLevel): Promise<void> {
  if (level !== 'public') await recomputeLevel(ctx.tx, process.id)
  for (const unit of await stirDesks(ctx.tx, process.id, ctx.now)) ctx.touch(`desk:${unit}`)
}
