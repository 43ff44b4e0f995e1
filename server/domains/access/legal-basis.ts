/** Legal bases as people choose them and administrators keep them (A-05, G-24). */

import * as contract from '@lavra/contract/processes.ts'
import type { AccessLevel } from '@lavra/contract/values.ts'
import { may } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import type { Tx } from '../../kernel/db.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { selectLegalBases, selectLegalBasis, upsertLegalBasis } from './access.queries.ts'
import { whyNotLevel } from './level.rules.ts'

/** @throws Refusal when the wished level or its basis is not allowed. */
export async function requireLevel(
  tx: Tx,
  wish: { level: AccessLevel; legalBasisId: string | null; allowed: readonly AccessLevel[] },
): Promise<{ basisName: string | null }> {
  const basis = wish.legalBasisId ? await selectLegalBasis(tx, wish.legalBasisId) : null
  refuseIf(whyNotLevel({ ...wish, basis: basis?.active ? basis : null }))
  return { basisName: basis?.name ?? null }
}

export const listLegalBases = query(contract.listLegalBases, {
  async run(ctx) {
    return { items: await selectLegalBases(ctx.tx, { activeOnly: true }) }
  },
})

export const saveLegalBasis = command(contract.saveLegalBasis, {
  async run(ctx, input) {
    if (!may(ctx.actor, 'administer.registries')) throw new Refusal('may-not-administer')
    const id = await upsertLegalBasis(ctx.tx, input)
    if (!id) throw new Refusal('item-not-found')
    ctx.record({ kind: 'registry.changed', data: { registry: 'legal-bases', id, change: input.id ? 'changed' : 'created' } })
    return { id }
  },
})
