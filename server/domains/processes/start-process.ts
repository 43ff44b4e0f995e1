/** Start a process (iniciar processo, P-01, P-02, P-04): numbered by the agency's mask, open in the unit, assigned to its creator. */

import type { Input } from '@lavra/contract/endpoint.ts'
import * as contract from '@lavra/contract/processes.ts'
import { may, person } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import { type Context, command } from '../../kernel/command.ts'
import type { Tx } from '../../kernel/db.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { type AskedFor, requireLevel } from '../access/index.ts'
import { becomeConfidential } from './become-confidential.ts'
import { informedNumber } from './informed-number.ts'
import { formatNumber, parseMask, sequenceScope } from './numbering.rules.ts'
import { requireOnlyOne } from './one-per-interested.ts'
import { isOffered } from './priority.queries.ts'
import { openProcess } from './process.door.ts'
import { insertProcess, takeNumber } from './process.queries.ts'
import { selectNumbering, selectTypes, unknownAmong } from './registry.queries.ts'
import { relate } from './relate-process.ts'

export const startProcess = command(contract.startProcess, {
  run: (ctx, input) => beginProcess(ctx, input),
})

/** Also what another command begins: a copy of a process, of which less may be asked. */
export async function beginProcess(
  ctx: Context,
  input: Input<typeof contract.startProcess>,
  asks?: (asked: AskedFor) => AskedFor,
): Promise<{ processId: string; number: string }> {
  const { unitId, userId, agencyId } = person(ctx.actor)
  if (!may(ctx.actor, 'process.start')) throw new Refusal('may-not-start')
  const [type] = await selectTypes(ctx.tx, { text: '', unitId: null, activeOnly: true, id: input.typeId })
  if (!type) throw new Refusal('process-type-unknown')
  if (input.level === 'confidential' && ctx.actor.channel !== 'web') throw new Refusal('confidential-by-person-only')
  const { legalBasisId, degree } = await requireLevel(ctx.tx, input, type.levels, asks ? { asks } : {})
  await requireKnown(ctx.tx, input)
  const partyIds = [...new Set(input.partyIds)]
  await requireOnlyOne(ctx, { type, agencyId, contactIds: partyIds, exceptId: null })
  const relatedTo = input.relatedToId ? await openProcess(ctx, input.relatedToId) : null
  const { processId, number, filedOn } = await numbered(ctx, input.informed, (numbers) =>
    insertProcess(ctx.tx, {
      ...input,
      ...numbers,
      legalBasisId,
      degree,
      priorityId: input.priorityId ?? null,
      agencyId,
      unitId,
      userId,
      at: ctx.now,
      classificationIds: [...new Set(input.classificationIds)],
      partyIds,
    }),
  )
  ctx.record({ kind: 'process.started', processId, data: { number, type: type.name } })
  if (filedOn) ctx.record({ kind: 'process.number-informed', processId, data: { number, filedOn } })
  if (input.level === 'confidential') await becomeConfidential(ctx, { id: processId })
  if (relatedTo) await relate(ctx, { id: processId, number, level: input.level }, relatedTo)
  ctx.touch(`desk:${unitId}`)
  return { processId, number }
}

/** More in a row are not taken by numbers that people informed: then something else is wrong. */
const mostTaken = 1000

/**
 * The number of a process that `insert` makes, and the process. A generated one that somebody has informed before, or informs at this
 * very moment, is passed over (P-03): the insertion waits for whoever was first, and makes nothing where the number is taken.
 */
async function numbered(
  ctx: Context,
  informed: Input<typeof contract.startProcess>['informed'],
  insert: (numbers: { number: string; digits: string; filedOn: string | null }) => Promise<string | null>,
): Promise<{ processId: string; number: string; filedOn: string | null }> {
  if (informed) {
    const given = await informedNumber(ctx, informed)
    const processId = await insert(given)
    if (!processId) throw new Refusal('number-taken')
    return { processId, number: given.number, filedOn: given.filedOn }
  }
  const numbering = await selectNumbering(ctx.tx, person(ctx.actor).unitId)
  for (let i = 0; i < mostTaken; i++) {
    const next = await nextNumber(ctx.tx, numbering, ctx.now)
    const processId = await insert({ ...next, filedOn: null })
    if (processId) return { processId, number: next.number, filedOn: null }
  }
  throw new Refusal('number-not-available', { detail: 'sequence-taken' })
}

/** @throws Refusal for a subject, contact or priority that is not an active entry. */
export async function requireKnown(
  tx: Tx,
  given: { classificationIds?: string[] | undefined; partyIds?: string[] | undefined; priorityId?: string | null | undefined },
): Promise<void> {
  if ((await unknownAmong(tx, 'classification_code', given.classificationIds ?? [])).length > 0) throw new Refusal('classification-unknown')
  if ((await unknownAmong(tx, 'contact', given.partyIds ?? [])).length > 0) throw new Refusal('contact-unknown')
  if (given.priorityId && !(await isOffered(tx, given.priorityId))) throw new Refusal('priority-unknown')
}

/** As late as the command can: the sequence's row is locked from here to the commit. */
async function nextNumber(
  tx: Tx,
  numbering: Awaited<ReturnType<typeof selectNumbering>>,
  now: Date,
): Promise<{ number: string; digits: string }> {
  const mask = parseMask(numbering.number_mask)
  if ('problem' in mask) throw new Refusal('number-not-available', { detail: mask.problem })
  const facts = {
    agencyNumberCode: numbering.agency_number_code,
    unitNumberCode: numbering.unit_number_code,
    year: Number(dayIn(numbering.time_zone, now).slice(0, 4)),
  }
  const sequence = await takeNumber(tx, sequenceScope(mask, facts))
  const formatted = formatNumber(mask, { ...facts, sequence })
  if ('problem' in formatted) throw new Refusal('number-not-available', { detail: formatted.problem })
  return formatted
}
