/** What a process is filled in with, for those who fill in and for administrators: types and subjects. */

import type { Ability } from '@lavra/contract/abilities.ts'
import * as contract from '@lavra/contract/processes.ts'
import { type Actor, may } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { askedOfType, requireLevel } from '../access/index.ts'
import { selectCodes, selectTypes, type TypeRow, upsertCode, upsertType } from './registry.queries.ts'
import { selectRegistry } from './registry-list.queries.ts'
import { requireKnown } from './start-process.ts'

export const findProcessTypes = query(contract.findProcessTypes, {
  async run({ tx, actor }, input) {
    const rows = await selectTypes(tx, { text: input.text, unitId: actor.unitId, activeOnly: true })
    return { items: rows.map((t) => ({ ...presentType(t), used: t.used })) }
  },
})

export const findClassificationCodes = query(contract.findClassificationCodes, {
  async run({ tx }, input) {
    return { items: await selectCodes(tx, { text: input.text, activeOnly: true, limit: 50 }) }
  },
})

export const listProcessTypes = query(contract.listProcessTypes, {
  async run({ tx, actor }) {
    requireAdministrator(actor, 'administer.types')
    const rows = await selectTypes(tx, { text: '', unitId: null, activeOnly: false })
    return {
      items: rows.map((t) => ({
        ...presentType(t),
        classificationIds: t.classification.map((c) => c.id),
        onePerInterested: t.one_per_interested,
        active: t.active,
      })),
    }
  },
})

export const saveProcessType = command(contract.saveProcessType, {
  async run(ctx, input) {
    requireAdministrator(ctx.actor, 'administer.types')
    await requireLevel(ctx.tx, { level: input.suggestedLevel, legalBasisId: input.suggestedBasisId }, input.levels, { asks: askedOfType })
    await requireKnown(ctx.tx, input)
    const id = await upsertType(ctx.tx, input)
    if (!id) throw new Refusal('item-not-found')
    ctx.record({ kind: 'registry.changed', data: { registry: 'process-types', id, change: input.id ? 'changed' : 'created' } })
    return { id }
  },
})

export const saveClassificationCode = command(contract.saveClassificationCode, {
  async run(ctx, input) {
    requireAdministrator(ctx.actor, 'administer.registries')
    const id = await upsertCode(ctx.tx, input)
    if (!id) throw new Refusal('item-not-found')
    ctx.record({ kind: 'registry.changed', data: { registry: 'classification-codes', id, change: input.id ? 'changed' : 'created' } })
    return { id }
  },
})

const listed = 500

export const listRegistry = query(contract.listRegistry, {
  async run({ tx, actor }, input) {
    requireAdministrator(actor, 'administer.registries')
    const rows = await selectRegistry(tx, input.registry, input.text, listed + 1)
    return { items: rows.slice(0, listed), more: rows.length > listed }
  },
})

function requireAdministrator(actor: Actor, ability: Ability): void {
  if (!may(actor, ability)) throw new Refusal('may-not-administer')
}

function presentType(t: TypeRow) {
  return {
    id: t.id,
    name: t.name,
    description: t.description,
    levels: t.levels,
    suggestedLevel: t.suggested_level,
    suggestedBasisId: t.suggested_legal_basis_id,
    classification: t.classification,
  }
}
