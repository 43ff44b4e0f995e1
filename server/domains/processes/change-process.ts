/** Change a process's registration: data (P-07), access level, the unit's remark (P-08). */
import * as contract from '@lavra/contract/processes.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { requireLevel } from '../access/index.ts'
import { becomeConfidential } from './become-confidential.ts'
import { requireOnlyOne } from './one-per-interested.ts'
import { openProcessTo } from './process.door.ts'
import { type ProcessFacts, whyNotChange, whyNotChangeLevel, whyNotMakeConfidential } from './process.policy.ts'
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

/** Those not there before: what has left the registry since may stay, but nothing new comes from outside it. */
const added = (present: { id: string }[], wished: readonly string[]) => wished.filter((id) => !present.some((row) => row.id === id))

export const changeProcess = command(contract.changeProcess, {
  async run(ctx, input) {
    const { unitId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotChange)
    const fields: string[] = []
    if (input.classificationIds) {
      const present = await selectClassification(ctx.tx, process.id)
      await requireKnown(ctx.tx, { classificationIds: added(present, input.classificationIds) })
      requireOwn(present, input.classificationIds, unitId)
      if (await replaceClassification(ctx.tx, process.id, [...new Set(input.classificationIds)], unitId)) fields.push('classification')
    }
    if (input.partyIds) {
      const present = await selectParties(ctx.tx, process.id)
      await requireKnown(ctx.tx, { partyIds: added(present, input.partyIds) })
      requireOwn(present, input.partyIds, unitId)
      if (await replaceParties(ctx.tx, process.id, [...new Set(input.partyIds)], unitId)) fields.push('parties')
    }
    if (input.summary !== undefined && (await updateProcess(ctx.tx, process.id, { summary: input.summary }))) fields.push('summary')
    if (input.priorityId !== undefined) {
      await requireKnown(ctx.tx, { priorityId: input.priorityId })
      if (await updateProcess(ctx.tx, process.id, { priority_id: input.priorityId })) fields.push('priority')
    }
    const types = input.typeId && input.typeId !== process.typeId ? await changeType(ctx, process, input.typeId) : null
    if (types || fields.includes('parties')) await requireStillOne(ctx, process, input.typeId ?? process.typeId)
    if (types) ctx.record({ kind: 'process.type-changed', processId: process.id, data: types })
    if (fields.length > 0) ctx.record({ kind: 'process.data-changed', processId: process.id, data: { fields } })
    if (!types && fields.length === 0) ctx.unchanged()
    else touchDesks(ctx, process)
    return {}
  },
})

async function requireStillOne(ctx: Context, process: ProcessFacts, typeId: string): Promise<void> {
  const [type] = await selectTypes(ctx.tx, { text: '', unitId: null, activeOnly: false, id: typeId })
  if (!type?.one_per_interested) return
  const contactIds = (await selectParties(ctx.tx, process.id)).map(({ id }) => id)
  await requireOnlyOne(ctx, { type, agencyId: process.agencyId, contactIds, exceptId: process.id })
}

/** The new type must allow what the process is and what its documents made of it. @returns the names of both types. */
async function changeType(ctx: Context, process: ProcessFacts, typeId: string): Promise<{ from: string; to: string }> {
  const [type] = await selectTypes(ctx.tx, { text: '', unitId: null, activeOnly: true, id: typeId })
  const [old] = await selectTypes(ctx.tx, { text: '', unitId: null, activeOnly: false, id: process.typeId })
  if (!type) throw new Refusal('process-type-unknown')
  if (![process.localLevel, process.level].every((level) => type.levels.includes(level))) throw new Refusal('level-not-allowed')
  await updateProcess(ctx.tx, process.id, { type_id: type.id })
  return { from: old?.name ?? '', to: type.name }
}

function touchDesks(ctx: Context, process: ProcessFacts): void {
  for (const unit of process.units) if (unit.state === 'open') ctx.touch(`desk:${unit.unitId}`)
}

export const changeProcessLevel = command(contract.changeProcessLevel, {
  async run(ctx, input) {
    const process = await openProcessTo(ctx, input.processId, whyNotChangeLevel)
    const [type] = await selectTypes(ctx.tx, { text: '', unitId: null, activeOnly: false, id: process.typeId })
    if (input.level === 'confidential' && process.level !== 'confidential') refuseIf(whyNotMakeConfidential(ctx.actor, process))
    const settled = await requireLevel(ctx.tx, input, type?.levels ?? [], { item: { processId: process.id } })
    const { legalBasisId, degree, basisName } = settled
    if (!(await updateProcess(ctx.tx, process.id, { local_level: input.level, legal_basis_id: legalBasisId, degree }))) {
      ctx.unchanged()
      return {}
    }
    const level = await recomputeLevel(ctx.tx, process, { userId: ctx.actor.userId, unitId: ctx.actor.unitId, at: ctx.now })
    if (level === 'confidential' && process.level !== 'confidential') await becomeConfidential(ctx, process)
    ctx.record({
      kind: 'process.level-changed',
      processId: process.id,
      data: { from: process.localLevel, to: input.level, basis: basisName, ...(degree ? { degree } : {}) },
    })
    touchDesks(ctx, process)
    return {}
  },
})

export const saveUnitRemark = command(contract.saveUnitRemark, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotChange)
    if (await saveRemark(ctx.tx, { processId: process.id, unitId, userId, text: input.text, at: ctx.now })) {
      ctx.record({ kind: 'process.remark-changed', processId: process.id, data: {} })
    } else ctx.unchanged()
    return {}
  },
})
