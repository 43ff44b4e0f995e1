/** Processes that belong together (relacionar, P-30): symmetric, without effect on anything else, taken back by the unit that made it. */
import * as contract from '@lavra/contract/process-life.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { selectRelated } from './duplicated.queries.ts'
import { openProcess, openProcessTo } from './process.door.ts'
import { type ProcessFacts, whyNotRelate } from './process.policy.ts'
import { deleteRelation, insertRelation, selectRelation, selectRelations } from './relation.queries.ts'

export const relateProcess = command(contract.relateProcess, {
  async run(ctx, input) {
    const process = await openProcessTo(ctx, input.processId, whyNotRelate)
    if (input.otherId === process.id) throw new Refusal('related-to-itself')
    const other = await openProcess(ctx, input.otherId)
    if (!(await relate(ctx, process, other))) ctx.unchanged()
    return {}
  },
})

type Related = Pick<ProcessFacts, 'id' | 'number' | 'level'>

/** @returns whether they were not related before. */
export async function relate(ctx: Context, process: Related, other: Related): Promise<boolean> {
  const { unitId, userId } = person(ctx.actor)
  if (!(await insertRelation(ctx.tx, { processId: process.id, otherId: other.id, unitId, userId, at: ctx.now }))) return false
  ctx.record({ kind: 'process.related', processId: process.id, data: { number: nameOf(other) } })
  ctx.record({ kind: 'process.related', processId: other.id, data: { number: nameOf(process) } })
  return true
}

/** What a copy is related to: all that the original is, as far as the actor sees it; what is confidential is opened by nobody's copy. */
export async function relateToAll(ctx: Context, process: Related, originalId: string): Promise<void> {
  for (const other of await selectRelated(ctx.tx, ctx.actor, originalId)) await relate(ctx, process, other)
}

export const removeRelation = command(contract.removeRelation, {
  async run(ctx, input) {
    const process = await openProcessTo(ctx, input.processId, whyNotRelate)
    const other = await openProcess(ctx, input.otherId)
    const relation = await selectRelation(ctx.tx, { processId: process.id, otherId: other.id })
    if (!relation) {
      ctx.unchanged()
      return {}
    }
    if (relation.unit_id !== ctx.actor.unitId) throw new Refusal('relation-of-another-unit', { unit: relation.unit })
    await deleteRelation(ctx.tx, { processId: process.id, otherId: other.id })
    ctx.record({ kind: 'process.unrelated', processId: process.id, data: { number: nameOf(other) } })
    ctx.record({ kind: 'process.unrelated', processId: other.id, data: { number: nameOf(process) } })
    return {}
  },
})

export const listRelations = query(contract.listRelations, {
  async run({ tx, actor }, { processId }) {
    await openProcess({ tx, actor }, processId)
    return { items: await selectRelations(tx, actor, processId) }
  },
})

/** Readers of one history may not be readers of the other process: only a public one is named there. */
const nameOf = ({ level, number }: Related) => (level === 'public' ? number : null)
