/** Somebody read it and says so (ciência, P-43): for good, in the history, and of a document for its process too. */
import * as contract from '@lavra/contract/comments.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { refuseIf } from '../../kernel/refusal.ts'
import { whyNotAcknowledge } from '../processes/index.ts'
import { insertAcknowledgement, selectAcknowledgements } from './acknowledgement.queries.ts'
import { whyNotAcknowledgeDocument } from './notes.policy.ts'
import { openItem } from './open-item.ts'

export const listAcknowledgements = query(contract.listAcknowledgements, {
  async run({ tx, actor }, input) {
    const { processId, document } = await openItem({ tx, actor }, input)
    const rows = await selectAcknowledgements(tx, actor, processId, document?.id ?? null)
    return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })) }
  },
})

export const addAcknowledgement = command(contract.addAcknowledgement, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const { processId, document } = await openItem(ctx, input)
    refuseIf(whyNotAcknowledge(ctx.actor))
    if (document) refuseIf(whyNotAcknowledgeDocument(document))
    const documentId = document?.id ?? null
    if (!(await insertAcknowledgement(ctx.tx, { processId, documentId, userId, unitId, at: ctx.now }))) ctx.unchanged()
    else if (document)
      ctx.record({
        kind: 'document.acknowledged',
        processId,
        documentId: document.id,
        data: { documentNumber: document.number, title: document.title },
      })
    else ctx.record({ kind: 'process.acknowledged', processId, data: {} })
    return {}
  },
})
