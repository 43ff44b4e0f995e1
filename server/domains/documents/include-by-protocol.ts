/**
 * A paper arrives at the counter for a process that never was there (P-16): the protocol unit includes it and has units open the process again.
 * It gets no access by that: one file would otherwise open any restricted process to it.
 */
import * as contract from '@lavra/contract/protocol-inclusion.ts'
import { type Actor, person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { refuseIf } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { openInUnits, openNumber, whyNotIncludeByProtocol } from '../processes/index.ts'
import { raiseAttention } from './attention.ts'
import { becomeDocument } from './become-document.ts'
import { selectByUpload } from './document.queries.ts'
import { type TakenIn, takeInUpload } from './files/take-in-upload.ts'
import { included } from './include.ts'
import { selectInclusion, selectUnitsOf } from './protocol-inclusion.queries.ts'
import { planReopening } from './protocol-inclusion.rules.ts'

export const showProtocolInclusion = query(contract.showProtocolInclusion, {
  async run({ tx, actor }, { number }) {
    const { process, isProtocol } = await openNumber({ tx, actor }, number, null)
    const { type, levels, legalBasisId } = await selectInclusion(tx, process.id)
    const whyNot = whyNotIncludeByProtocol(actor, process, isProtocol)
    const units = whyNot ? [] : await selectUnitsOf(tx, process.id, false)
    return {
      number: process.number,
      type,
      level: process.level,
      levels,
      suggested: { level: process.localLevel, legalBasisId },
      whyNot,
      units: units.map(({ state, active, since, ...unit }) => ({ unit, state, active, since: since.toISOString() })),
    }
  },
})

export const includeByProtocol = command(contract.includeByProtocol, {
  async prepare(world: World, actor: Actor, input): Promise<TakenIn | null> {
    const { userId } = person(actor)
    const used = await world.db.transaction().execute(async (tx) => {
      const { process, isProtocol } = await openNumber({ tx, actor }, input.number, null)
      const before = await selectByUpload(tx, input.uploadId, process.id, userId)
      if (before) return true
      refuseIf(whyNotIncludeByProtocol(actor, process, isProtocol))
      planReopening(await selectUnitsOf(tx, process.id, false), input.reopenIn)
      return false
    })
    return used ? null : takeInUpload(world, input.uploadId, userId)
  },
  async run(ctx, input, file) {
    const { unitId, userId } = person(ctx.actor)
    const { process, isProtocol } = await openNumber(ctx, input.number, 'update')
    const before = await selectByUpload(ctx.tx, input.uploadId, process.id, userId)
    if (before) {
      ctx.unchanged()
      return { number: before.number, reopenedIn: [] }
    }
    refuseIf(whyNotIncludeByProtocol(ctx.actor, process, isProtocol))
    const reopened = planReopening(await selectUnitsOf(ctx.tx, process.id, true), input.reopenIn)
    const { id: documentId, number: documentNumber } = await becomeDocument(ctx, process, input, file)
    const reopenedIn = reopened.map(({ code }) => code)
    if (reopened.length > 0) {
      await openInUnits(
        ctx.tx,
        process.id,
        reopened.map(({ id }) => id),
        unitId,
        ctx.now,
      )
      ctx.record({ kind: 'process.reopened-by-inclusion', processId: process.id, data: { documentNumber, units: reopenedIn } })
    }
    await included(ctx, process, input.level)
    await raiseAttention(ctx, { processId: process.id, documentId, ofUnitId: unitId, cause: 'included' })
    return { number: documentNumber, reopenedIn }
  },
})
