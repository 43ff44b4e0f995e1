/** Move a file that stands in the wrong process to another (Mover Documento, P-36). */
import * as contract from '@lavra/contract/tree.ts'
import { person } from '../../kernel/actor.ts'
import { type Command, type Context, command } from '../../kernel/command.ts'
import type { Tx } from '../../kernel/db.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { isOpenIn, openProcessTo, type ProcessFacts, recomputeLevel, selectAllowedLevels, stirDesks } from '../processes/index.ts'
import { clearSignsOf } from './attention.queries.ts'
import { raiseAttention } from './attention.ts'
import { openDocument, openDocumentTo } from './document.door.ts'
import { whyNotMove } from './document.policy.ts'
import { insertMove, selectMayMove } from './move.queries.ts'

/** What others keep about a document goes with it; they stand to the right of this domain, so they are handed in. */
export type Carry = (tx: Tx, move: { documentId: string; fromProcessId: string; toProcessId: string }) => Promise<void>
type Moving = Command<{ documentId: string; toProcessId: string; reason: string }, Record<string, never>, undefined>

export function moveDocumentWith(carry: Carry): Moving {
  return command(contract.moveDocument, {
    async run(ctx, { documentId, toProcessId, reason }) {
      const { unitId, userId } = person(ctx.actor)
      const seen = await openDocument(ctx, documentId)
      if (seen.process.id === toProcessId) throw new Refusal('already-in-process')
      const [from, to] = await lockBoth(ctx, seen.process.id, toProcessId)
      const mayMove = await selectMayMove(ctx.tx, unitId)
      const { document, process } = await openDocumentTo(ctx, documentId, (actor, d, p) => whyNotMove(actor, d, p, mayMove))
      // Moved by somebody else between the look and the lock.
      if (process.id !== from.id) throw new Refusal('document-not-found')
      if (from.level === 'confidential' || to.level === 'confidential') throw new Refusal('confidential-not-moved')
      if (!isOpenIn(to, unitId)) throw new Refusal('destination-not-open-here')
      if (!(await selectAllowedLevels(ctx.tx, to.id)).includes(document.localLevel)) throw new Refusal('level-not-allowed')

      const { title, number: documentNumber } = document
      await insertMove(ctx.tx, { documentId, fromId: from.id, toId: to.id, title, reason, unitId, userId, at: ctx.now })
      await carry(ctx.tx, { documentId, fromProcessId: from.id, toProcessId: to.id })
      await clearSignsOf(ctx.tx, documentId)
      const numberOf = (process: ProcessFacts) => (process.level === 'public' ? process.number : null)
      const about = { documentNumber, title, reason }
      ctx.record({ kind: 'document.moved-out', processId: from.id, documentId, data: { ...about, to: numberOf(to) } })
      ctx.record({ kind: 'document.moved-in', processId: to.id, documentId, data: { ...about, from: numberOf(from) } })
      for (const one of [from, to]) {
        await recomputeLevel(ctx.tx, one, { userId, unitId, at: ctx.now })
        for (const unit of await stirDesks(ctx.tx, one.id, ctx.now)) ctx.touch(`desk:${unit}`)
      }
      await raiseAttention(ctx, { processId: to.id, documentId, ofUnitId: document.creatingUnitId, cause: 'moved' })
      return {}
    },
  })
}

/** The older one first, whoever moves in which direction: two people who move towards each other do not wait for one another. */
async function lockBoth(ctx: Context, fromId: string, toId: string): Promise<[from: ProcessFacts, to: ProcessFacts]> {
  const isFromOlder = BigInt(fromId) < BigInt(toId)
  const first = await openProcessTo(ctx, isFromOlder ? fromId : toId, () => null)
  const second = await openProcessTo(ctx, isFromOlder ? toId : fromId, () => null)
  return isFromOlder ? [first, second] : [second, first]
}
