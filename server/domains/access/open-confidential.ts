/** The password door of confidential processes, and the list of those one holds a credential of. */
import * as contract from '@lavra/contract/confidential.ts'
import { type Actor, person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import type { Reader } from '../../kernel/db.ts'
import { onlyFor } from '../../kernel/discreet.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { requirePassword } from '../organization/index.ts'
import { markOpened, openInSession, selectHeld, selectHeldPage } from './grant.queries.ts'

/** A key for programs has no session and nobody who types a password. @throws Refusal the same for every process there is or is not. */
function sessionOf(actor: Actor): string {
  if (actor.channel !== 'web' || !actor.sessionId) throw new Refusal('confidential-by-person-only')
  return actor.sessionId
}

/** @throws Refusal as if it did not exist, before any password is looked at: who holds nothing learns nothing. */
async function requireHeld(db: Reader, actor: Actor, asked: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(asked)]
  const held = await selectHeld(db, person(actor), wanted)
  if (held.length < wanted.length) throw new Refusal('process-not-found')
  return held
}

export const openConfidential = command(contract.openConfidential, {
  async prepare(world, actor, input) {
    sessionOf(actor)
    await requireHeld(world.db, actor, input.processIds)
    await requirePassword(world, actor, input.password)
  },
  async run(ctx, input) {
    const holder = person(ctx.actor)
    const held = await requireHeld(ctx.tx, ctx.actor, input.processIds)
    for (const processId of held) onlyFor(ctx.tx, processId, [holder.userId])
    const until = await openInSession(ctx.tx, sessionOf(ctx.actor), held, ctx.now)
    await markOpened(ctx.tx, holder, held, ctx.now)
    ctx.record({ kind: 'confidential.opened', data: { processIds: held } })
    ctx.touch(`desk:${holder.unitId}`)
    return { until: until.toISOString() }
  },
})

export const listHeldProcesses = query(contract.listHeldProcesses, {
  async run({ tx, actor }, input) {
    if (actor.channel !== 'web') return { items: [], next: null }
    const cursor = input.cursor ? readCursor(input.cursor, 'id') : null
    const holder = { ...person(actor), opened: actor.opened }
    const rows = await selectHeldPage(tx, holder, { beforeId: cursor?.[0] ?? null, limit: input.limit + 1 })
    const items = rows.slice(0, input.limit)
    const last = items.at(-1)
    return {
      items: items.map((row) => ({
        process: { id: row.process_id, number: row.number, type: row.type, summary: row.summary },
        opened: row.opened,
        concluded: row.concluded,
        grantedAt: row.granted_at.toISOString(),
        grantedBy: row.granted_by,
      })),
      next: rows.length > input.limit && last ? writeCursor([last.id]) : null,
    }
  },
})
