/** Include a file (registrar documento externo, D-12): finished upload → inspected → stored under its SHA-256 → document. */
import * as contract from '@lavra/contract/documents.ts'
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { type Actor, may, person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { refuseIf } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { openProcess, openProcessTo, type ProcessFacts, whyNotInclude } from '../processes/index.ts'
import { raiseAttention } from './attention.ts'
import { becomeDocument } from './become-document.ts'
import { selectByUpload } from './document.queries.ts'
import { type TakenIn, takeInUpload } from './files/take-in-upload.ts'
import { included } from './include.ts'

export const uploadDocument = command(contract.uploadDocument, {
  async prepare(world: World, actor: Actor, input): Promise<TakenIn | null> {
    const { userId } = person(actor)
    const used = await world.db.transaction().execute(async (tx) => {
      const process = await openProcess({ tx, actor }, input.processId)
      const before = await selectByUpload(tx, input.uploadId, process.id, userId)
      if (!before) refuseIf(whyNotUpload(actor, process))
      return before !== null
    })
    return used ? null : takeInUpload(world, input.uploadId, userId)
  },
  async run(ctx, input, file) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, () => null)
    const before = await selectByUpload(ctx.tx, input.uploadId, process.id, userId)
    if (before) {
      ctx.unchanged()
      return { documentId: before.id, number: before.number }
    }
    refuseIf(whyNotUpload(ctx.actor, process))
    const document = await becomeDocument(ctx, process, input, file)
    await included(ctx, process, input.level)
    await raiseAttention(ctx, { processId: process.id, documentId: document.id, ofUnitId: unitId, cause: 'included' })
    return { documentId: document.id, number: document.number }
  },
})

function whyNotUpload(actor: Actor, process: ProcessFacts): RefusalCode | null {
  return may(actor, 'document.upload') ? whyNotInclude(actor, process) : 'may-not-include'
}
