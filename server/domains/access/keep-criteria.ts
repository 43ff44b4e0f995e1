/** The criteria of internal control: listed, saved whole and tried out by administrators. A change holds from the next request on. */
import * as contract from '@lavra/contract/control-criteria.ts'
import { type Actor, may, person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import {
  type CriterionRow,
  countCovered,
  countedUpTo,
  lockCriterion,
  lookedThrough,
  selectCriteria,
  selectUnknown,
  upsertCriterion,
} from './criterion.queries.ts'

function requireAdministrator(actor: Actor): void {
  if (!may(actor, 'administer.settings')) throw new Refusal('may-not-administer')
}

export const listControlCriteria = query(contract.listControlCriteria, {
  async run({ tx, actor }) {
    requireAdministrator(actor)
    const rows = await selectCriteria(tx, null)
    return { items: rows.map((row) => ({ ...row, changed: { ...row.changed, at: new Date(row.changed.at).toISOString() } })) }
  },
})

export const rehearseControlCriterion = query(contract.rehearseControlCriterion, {
  async run({ tx, actor }, input) {
    requireAdministrator(actor)
    return { processes: await countCovered(tx, input), upTo: countedUpTo, among: lookedThrough }
  },
})

const unknownRefusals = {
  place: 'item-not-found',
  'process type': 'process-type-unknown',
  'document type': 'document-type-unknown',
} as const

export const saveControlCriterion = command(contract.saveControlCriterion, {
  async run(ctx, input) {
    requireAdministrator(ctx.actor)
    const { userId } = person(ctx.actor)
    const before = input.id ? await lockCriterion(ctx.tx, input.id) : null
    if (input.id && !before) throw new Refusal('item-not-found')
    if (before && before.revision !== input.revision) throw new Refusal('criterion-changed', { name: before.by })
    const unknown = await selectUnknown(ctx.tx, input)
    if (unknown) throw new Refusal(unknownRefusals[unknown])
    const id = await upsertCriterion(ctx.tx, input.id ?? null, input, { userId, at: ctx.now })
    const [saved] = await selectCriteria(ctx.tx, id)
    if (!saved) throw new Error('the criterion that was saved is not there')
    ctx.record({ kind: 'control-criterion.changed', data: { criterionId: id, change: changeOf(before, saved), ...opened(saved) } })
    return { id }
  },
})

function changeOf(before: { active: boolean } | null, saved: { active: boolean }) {
  if (!before) return 'created'
  if (before.active === saved.active) return 'changed'
  return saved.active ? 'activated' : 'deactivated'
}

/** What it opens from now on, in the words of the day. */
function opened(saved: CriterionRow) {
  const codes = (units: CriterionRow['units']) => units.map(({ code, agencyCode }) => `${agencyCode} ${code}`)
  const names = (items: readonly { name: string }[]) => items.map(({ name }) => name)
  return {
    name: saved.name,
    active: saved.active,
    readers: codes(saved.readers),
    agencies: saved.agencies.map(({ code }) => code),
    units: codes(saved.units),
    processTypes: names(saved.processTypes),
    documentTypes: names(saved.documentTypes),
  }
}
