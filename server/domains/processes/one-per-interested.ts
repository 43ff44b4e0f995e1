/** Is there one already? Of some types an agency keeps a single process per interested party (P-05), however it would come to a second. */
import type { Context } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { lockContacts, selectTaken } from './one-per-interested.queries.ts'

interface Wish {
  type: { id: string; one_per_interested: boolean }
  agencyId: string
  contactIds: readonly string[]
  /** The process itself, when it is changed. */
  exceptId: string | null
}

/** @throws Refusal naming the other process, if the actor may see it. */
export async function requireOnlyOne(ctx: Context, { type, agencyId, contactIds, exceptId }: Wish): Promise<void> {
  if (!type.one_per_interested) return
  if (contactIds.length === 0) throw new Refusal('interested-missing')
  await lockContacts(ctx.tx, contactIds)
  const taken = await selectTaken(ctx.tx, ctx.actor, { typeId: type.id, agencyId, contactIds, exceptId })
  if (!taken) return
  const { name, number } = taken
  throw number ? new Refusal('one-per-interested', { name, number }) : new Refusal('one-per-interested-hidden', { name })
}
