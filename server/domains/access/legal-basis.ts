/** Legal bases as people choose them and administrators keep them (A-05, G-24). */

import * as contract from '@lavra/contract/processes.ts'
import type { AccessLevel, SecrecyDegree } from '@lavra/contract/values.ts'
import { may } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import type { Tx } from '../../kernel/db.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { selectLegalBases, upsertLegalBasis } from './access.queries.ts'
import { type ItemOfLevel, selectAsked, selectLevelGround } from './level.queries.ts'
import { type AskedFor, type ItemLevel, settledLevel, whyNotLevel } from './level.rules.ts'

export interface WishedLevel {
  level: AccessLevel
  legalBasisId: string | null
  degree?: SecrecyDegree | null | undefined
}

/**
 * @param of the item that changes, and whatever asks for less than the installation does
 * @returns what is to be written, with the name of the basis
 * @throws Refusal when the wished level, its basis or its degree is not allowed
 */
export async function requireLevel(
  tx: Tx,
  { level, legalBasisId, degree = null }: WishedLevel,
  allowed: readonly AccessLevel[],
  of: { item?: ItemOfLevel; asks?: (asked: AskedFor) => AskedFor } = {},
): Promise<ItemLevel & { basisName: string | null }> {
  const { asked, basis, before } = await selectLevelGround(tx, legalBasisId, of.item ?? null)
  const rules = of.asks?.(asked) ?? asked
  const wish = { level, legalBasisId, degree }
  refuseIf(whyNotLevel({ ...wish, basis, allowed, asked: rules }))
  const settled = settledLevel(wish, before, rules)
  return { ...settled, basisName: basis?.name ?? (settled.legalBasisId ? (before?.basisName ?? null) : null) }
}

export const listLegalBases = query(contract.listLegalBases, {
  async run(ctx) {
    return { items: await selectLegalBases(ctx.tx, { activeOnly: true }), asked: await selectAsked(ctx.tx) }
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
