/** What is deleted, cancelled or replaced goes into the recycle bin of the person who did it (D-28). */
import { person } from '../../kernel/actor.ts'
import type { Context } from '../../kernel/command.ts'
import { insertTrashItem } from './trash.queries.ts'

export type Thrown =
  | { documentId: string; cause: 'deleted' | 'cancelled' }
  | { documentId: string; cause: 'replaced'; file: { sha256: string; name: string } }

export async function throwAway(ctx: Context, thrown: Thrown): Promise<void> {
  const { userId, unitId } = person(ctx.actor)
  const file = thrown.cause === 'replaced' ? thrown.file : null
  await insertTrashItem(ctx.tx, { documentId: thrown.documentId, cause: thrown.cause, file, userId, unitId, at: ctx.now })
}
