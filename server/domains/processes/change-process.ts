/** Change a process's registration: data (P-07), access level, the unit's remark (P-08). */
import * as contract from '@lavra/contract/processes.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { requireLevel } from '../access/index.ts'
import { openProcessTo } from './process.door.ts'
import { whyNotChange, whyNotChangeLevel } from './process.policy.ts'
import {
  recomputeLevel,
  replaceClassification,
  replaceParties,
  saveRemark,
  selectClassification,
  selectParties,
  updateProcess,
} from './process.queries.ts'
import { selectTypes } from './registry.queries.ts'
import { requireKnown } from './start-process.ts'

/** What another unit entered cannot be removed by yours; the message says which unit. */
function requireOwn(
  present: { id: string; name: string; unit_id: string; unit: string }[],
  wished: readonly string[],
  unitId: string,
): void {
  const foreign = present.find((row) => !wished.includes(row.id) && row.unit_id !== unitId)
  if (foreign) throw new Refusal('entered-by-other-unit', { name: foreign.name, unit: foreign.unit })
}

export const changeProcess = command(contract.changeProcess, {
  async run(ctx, input) {
    const { unitId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotChange)
    await requireKnown(ctx.tx, input)
    const fields: string[] = []
    if (input.classificationIds) {
      requireOwn(await selectClassification(ctx.tx, process.id), input.classificationIds, unitId)
      await replaceClassification(ctx.tx, process.id, [...new Set(input.classificationIds)], unitId)
      fields.push('classification')
    }
    if (input.partyIds) {
      requireOwn(await selectParties(ctx.tx, process.id), input.partyIds, unitId)
      await replaceParties(ctx.tx, process.id, [...new Set(input.partyIds)], unitId)
      fields.push('parties')
    }
    if (input.summary !== undefined) {
      await updateProcess(ctx.tx, process.id, { summary: input.summary })
      fields.push('summary')
    }
    if (input.typeId && input.typeId !== process.typeId) {
      const [type] = await selectTypes(ctx.tx, { text: '', unitId: null, activeOnly: true, id: input.typeId })
      const [old] = await selectTypes(ctx.tx, { text: '', unitId: null, activeOnly: false, id: process.typeId })
      if (!type) throw new Refusal('process-type-unknown')
      if (!type.levels.includes(process.localLevel)) throw new Refusal('level-not-allowed')
      await updateProcess(ctx.tx, process.id, { type_id: type.id })
      ctx.record({ kind: 'process.type-changed', processId: process.id, data: { from: old?.name ?? '', to: type.name } })
    }
    if (fields.length > 0) ctx.record({ kind: 'process.data-changed', processId: process.id, data: { fields } })
    else if (!input.typeId || input.typeId === process.typeId) ctx.unchanged()
    return {}
  },
})

export const changeProcessLevel = command(contract.changeProcessLevel, {
  async run(ctx, input) {
    const process = await openProcessTo(ctx, input.processId, whyNotChangeLevel)
    const [type] = await selectTypes(ctx.tx, { text: '', unitId: null, activeOnly: false, id: process.typeId })
    const { basisName } = await requireLevel(ctx.tx, { level: input.level, legalBasisId: input.legalBasisId, allowed: type?.levels ?? [] })
    await updateProcess(ctx.tx, process.id, { local_level: input.level, legal_basis_id: input.legalBasisId })
    await recomputeLevel(ctx.tx, process.id)
    ctx.record({
      kind: 'process.level-changed',
      processId: process.id,
      data: { from: process.localLevel, to: input.level, basis: basisName },
    })
    for (const unit of process.units) ctx.touch(`desk:${unit.unitId}`)
    return {}
  },
})

export const saveUnitRemark = command(contract.saveUnitRemark, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotChange)
    await saveRemark(ctx.tx, { processId: process.id, unitId, userId, text: input.text, at: ctx.now })
    ctx.record({ kind: 'process.remark-changed', processId: process.id, data: {} })
    return {}
  },
})
