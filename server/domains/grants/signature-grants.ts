/** Credentials to sign one document of a confidential process: given to a person in a unit, revoked while unused. */
import * as contract from '@lavra/contract/signature-grants.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { insertSignatureGrant, revokeSignatureGrantRow, type SignatureGrantRow, selectSignatureGrants } from '../access/index.ts'
import { openDocument, openDocumentTo } from '../documents/index.ts'
import { giveAccess } from './give-access.ts'
import { selectSigner, selectSigners } from './grantee.queries.ts'
import { whyNotGiveToSign, whyNotListSigners, whyNotRevokeToSign } from './signature-grants.policy.ts'

const factsOf = (grant: SignatureGrantRow) => ({
  grantedById: grant.granted_by.id,
  grantedByUnitId: grant.granted_by.unit_id,
  over: grant.used_at !== null || grant.ended_at !== null,
})

export const listSignatureGrants = query(contract.listSignatureGrants, {
  async run({ tx, actor }, { documentId }) {
    const { document, process } = await openDocument({ tx, actor }, documentId)
    refuseIf(whyNotListSigners(actor, document, process))
    const rows = await selectSignatureGrants(tx, document.id, null)
    return {
      items: rows.map((grant) => ({
        id: grant.id,
        user: grant.user,
        unit: grant.unit.code,
        grantedBy: grant.granted_by.name,
        grantedAt: grant.granted_at.toISOString(),
        usedAt: grant.used_at?.toISOString() ?? null,
        ended: grant.ended_at && grant.ended_why ? { at: grant.ended_at.toISOString(), by: grant.ended_by, why: grant.ended_why } : null,
        abilities: { revoke: whyNotRevokeToSign(actor, factsOf(grant)) },
      })),
      abilities: { give: whyNotGiveToSign(actor, document, process) },
    }
  },
})

export const listSigners = query(contract.listSigners, {
  async run({ tx, actor }, { documentId, unitId }) {
    const { document, process } = await openDocument({ tx, actor }, documentId)
    refuseIf(whyNotListSigners(actor, document, process))
    return { items: await selectSigners(tx, document.id, unitId) }
  },
})

/** Whoever could not open the process gets the credential for that as well, and keeps it when this one is used or revoked. */
export const addSignatureGrant = command(contract.addSignatureGrant, {
  async run(ctx, { documentId, userId, unitId }) {
    const by = person(ctx.actor)
    const { document, process } = await openDocumentTo(ctx, documentId, whyNotGiveToSign)
    const signer = await selectSigner(ctx.tx, userId, unitId)
    if (!signer?.receives) throw new Refusal('unit-cannot-receive', { unit: signer?.unit ?? unitId })
    if (signer.name === null) throw new Refusal('not-a-signer-there', { unit: signer.unit })
    const to = { name: signer.name, unit: signer.unit, userId, unitId }
    await giveAccess(ctx, process, to)
    if (!(await insertSignatureGrant(ctx.tx, { documentId: document.id, userId, unitId }, { ...by, at: ctx.now }))) {
      ctx.unchanged()
      return {}
    }
    const { number: documentNumber, title } = document
    const data = { documentNumber, title, to: to.name, unit: to.unit }
    ctx.record({ kind: 'signature-grant.given', processId: process.id, documentId: document.id, data })
    return {}
  },
})

export const revokeSignatureGrant = command(contract.revokeSignatureGrant, {
  async run(ctx, { documentId, grantId }) {
    const { document, process } = await openDocumentTo(ctx, documentId, whyNotListSigners)
    const [grant] = await selectSignatureGrants(ctx.tx, document.id, grantId)
    if (!grant) throw new Refusal('item-not-found')
    refuseIf(whyNotRevokeToSign(ctx.actor, factsOf(grant)))
    await revokeSignatureGrantRow(ctx.tx, grant.id, { userId: person(ctx.actor).userId, at: ctx.now })
    const data = { documentNumber: document.number, of: grant.user.name, unit: grant.unit.code }
    ctx.record({ kind: 'signature-grant.revoked', processId: process.id, documentId: document.id, data })
    return {}
  },
})
