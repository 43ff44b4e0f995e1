/** Stays, relations, priorities and deletion against PostgreSQL: off the desk and back, by a person or by its day, once; what is hidden is not named. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { testWorld } from '../../testing/world.ts'
import { createDocument } from '../documents/index.ts'
import { showHistoryBehind } from '../history/index.ts'
import { sendProcess } from '../routing/index.ts'
import { listDesk } from '../routing/list-desk.ts'
import { changeProcess } from './change-process.ts'
import { deleteProcess } from './delete-process.ts'
import { findProcesses, openByNumber } from './find-processes.ts'
import { listPriorities, savePriority } from './priorities.ts'
import { openProcess } from './process.door.ts'
import { listRelations, relateProcess, removeRelation } from './relate-process.ts'
import { showProcess } from './show-process.ts'
import { liftDueSuspensions, liftSuspension, listSuspended, suspendProcess } from './suspend-process.ts'

const showHistory = showHistoryBehind(openProcess)
const world = await testWorld()
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const [ana, bruno, dandara] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara')]
const { people } = agency.units
const stay = (processId: string, more: { until?: string; boundToId?: string } = {}) =>
  world.run(suspendProcess, ana, { processId, reason: 'Aguarda parecer', boundToId: null, until: null, ...more })
const onDesk = async (processId: string) => {
  const { items } = await world.ask(listDesk, ana, listDesk.endpoint.input.parse({ limit: 200 }) as never)
  return items.some(({ id }) => id === processId)
}
const code = (error: unknown) => (error instanceof Refusal ? error.code : String(error))

test('a stayed process leaves the desk, says why, is moved by nobody, and comes back (P-18)', async () => {
  const { processId } = await started(ana)
  const other = await started(ana)
  await stay(processId, { boundToId: other.processId })
  expect(await onDesk(processId)).toBe(false)
  expect((await world.ask(showProcess, dandara, { processId })).suspension).toMatchObject({
    reason: 'Aguarda parecer',
    boundTo: other.number,
  })
  expect((await world.ask(listSuspended, bruno, { limit: 50 })).items[0]).toMatchObject({
    process: { id: processId },
    boundTo: other.number,
  })
  expect((await world.ask(listSuspended, dandara, { limit: 50 })).items).toEqual([])
  const send = world.run(sendProcess, ana, { processId, unitIds: [people], keepOpen: false })
  await expect(send).rejects.toMatchObject({ code: 'process-suspended' })
  const document = { processId, typeId: agency.documentTypes.decision, level: 'public' as const }
  const include = world.run(createDocument, ana, createDocument.endpoint?.input.parse(document) as never)
  await expect(include).rejects.toMatchObject({ code: 'process-suspended' })
  await world.run(liftSuspension, bruno, { processId })
  expect(await onDesk(processId)).toBe(true)
  expect(await world.eventsOf(processId)).toEqual(['process.started', 'process.suspended', 'process.suspension-lifted'])
})

test('a process bound to one that the reader may not see names it to nobody else', async () => {
  const hidden = await started(ana, { level: 'restricted', legalBasisId: agency.legalBases.personal })
  const { processId } = await started(ana)
  await stay(processId, { boundToId: hidden.processId })
  expect((await world.ask(showProcess, ana, { processId })).suspension?.boundTo).toBe(hidden.number)
  expect((await world.ask(showProcess, dandara, { processId })).suspension?.boundTo).toBeNull()
  const { rows } = await sql<{
    data: object
  }>`select data from history_event where process_id = ${processId} and kind = 'process.suspended'`.execute(world.db)
  expect(rows[0]?.data).toMatchObject({ boundTo: null })
})

test('two people stay it at once: one is told, and it is stayed once', async () => {
  const { processId } = await started(ana)
  const ends = await Promise.allSettled([stay(processId), stay(processId)])
  expect(ends.map((end) => (end.status === 'fulfilled' ? 'done' : code(end.reason))).sort()).toEqual(['done', 'process-suspended'])
})

test('on its day it comes back by itself, once, however many nodes try; not the day before', async () => {
  world.clock.set('2026-03-10T15:00:00Z')
  const { processId } = await started(ana)
  await expect(stay(processId, { until: '2026-03-10' })).rejects.toMatchObject({ code: 'day-not-ahead' })
  await stay(processId, { until: '2026-03-12' })
  world.clock.set('2026-03-12T02:30:00Z') // still the 11th in São Paulo
  await liftDueSuspensions(world)
  expect(await onDesk(processId)).toBe(false)
  world.clock.set('2026-03-12T03:05:00Z')
  await Promise.all([liftDueSuspensions(world), liftDueSuspensions(world)])
  expect(await onDesk(processId)).toBe(true)
  expect(await world.eventsOf(processId)).toEqual(['process.started', 'process.suspended', 'process.suspension-lifted'])
  world.clock.run()
})

test('related from either side once, and taken back by the unit that did it (P-30)', async () => {
  const [a, b] = [await started(ana), await started(ana)]
  await world.run(relateProcess, ana, { processId: a.processId, otherId: b.processId })
  await world.run(relateProcess, bruno, { processId: b.processId, otherId: a.processId })
  const of = async (who: typeof ana, processId: string) =>
    (await world.ask(listRelations, who, { processId })).items.map(({ process }) => process.number)
  expect([await of(ana, a.processId), await of(dandara, b.processId)]).toEqual([[b.number], [a.number]])
  expect(await world.eventsOf(b.processId)).toEqual(['process.started', 'process.related'])
  await expect(world.run(removeRelation, dandara, { processId: a.processId, otherId: b.processId })).rejects.toMatchObject({
    code: 'relation-of-another-unit',
  })
  await world.run(removeRelation, bruno, { processId: b.processId, otherId: a.processId })
  expect(await of(ana, a.processId)).toEqual([])
})

test('a related process that the reader may not see is neither listed nor named in the history', async () => {
  const [shown, hidden] = [await started(ana), await started(ana, { level: 'restricted', legalBasisId: agency.legalBases.personal })]
  await world.run(relateProcess, ana, { processId: shown.processId, otherId: hidden.processId })
  expect((await world.ask(listRelations, dandara, { processId: shown.processId })).items).toEqual([])
  expect((await world.ask(listRelations, ana, { processId: shown.processId })).items).toHaveLength(1)
  await expect(world.run(relateProcess, dandara, { processId: shown.processId, otherId: hidden.processId })).rejects.toMatchObject({
    code: 'process-not-found',
  })
  const { rows } = await sql<{
    data: object
  }>`select data from history_event where process_id = ${shown.processId} and kind = 'process.related'`.execute(world.db)
  expect(rows).toEqual([{ data: { number: null } }])
})

test('started in relation to another (P-31)', async () => {
  const first = await started(ana)
  const second = await started(ana, { relatedToId: first.processId })
  expect((await world.ask(listRelations, ana, { processId: first.processId })).items).toMatchObject([
    { process: { number: second.number } },
  ])
})

test('an empty process is deleted: there for nobody any more, its number taken for good, told to the audit alone (P-17)', async () => {
  const { processId, number } = await started(ana)
  await world.run(deleteProcess, ana, { processId })
  for (const reader of [ana, dandara]) {
    await expect(world.ask(showProcess, reader, { processId })).rejects.toMatchObject({ code: 'process-not-found' })
    await expect(world.ask(showHistory, reader, { processId, view: 'total' })).rejects.toMatchObject({
      code: 'process-not-found',
    })
    await expect(world.ask(openByNumber, reader, { number })).rejects.toMatchObject({ code: 'number-not-found' })
  }
  expect(await onDesk(processId)).toBe(false)
  const found = await world.ask(findProcesses, ana, { text: number.slice(-8) })
  expect(found.items.map(({ id }) => id)).not.toContain(processId)
  expect((await started(ana)).number).not.toBe(number)
  expect(await world.eventsOf(processId)).toEqual(['process.started', 'process.deleted'])
  const { rows } = await sql`select audience from history_event where process_id = ${processId} and kind = 'process.deleted'`.execute(
    world.db,
  )
  expect(rows).toEqual([{ audience: 'audit' }])
})

test('somebody includes a document while another deletes the process: one of them is told, and no document hangs in nothing', async () => {
  const { processId } = await started(ana)
  const input = createDocument.endpoint?.input.parse({ processId, typeId: agency.documentTypes.decision, level: 'public' }) as never
  const [deleted, included] = await Promise.allSettled([
    world.run(deleteProcess, ana, { processId }),
    world.run(createDocument, bruno, input),
  ])
  if (deleted.status === 'fulfilled') expect(included).toMatchObject({ reason: { code: 'process-not-found' } })
  else {
    expect(included.status).toBe('fulfilled')
    expect(deleted).toMatchObject({ reason: { code: 'process-not-empty' } })
  }
})

test('a priority is given, changed and taken away; one out of the registry is not offered (P-06)', async () => {
  const elisa = agency.as('elisa')
  const priorities = async () => (await world.ask(listPriorities, ana, {})).items
  const [first] = await priorities()
  const { processId } = await started(ana, { priorityId: first!.id })
  const shown = async () => (await world.ask(showProcess, dandara, { processId })).priority
  expect(await shown()).toEqual(first)
  await world.run(savePriority, elisa, { id: first!.id, name: first!.name, law: first!.law, active: false })
  expect((await priorities()).map(({ id }) => id)).not.toContain(first!.id)
  expect(await shown()).toEqual(first)
  await expect(started(ana, { priorityId: first!.id })).rejects.toMatchObject({ code: 'priority-unknown' })
  const { id } = await world.run(savePriority, elisa, { name: 'Urgência sanitária', law: '', active: true })
  await world.run(changeProcess, ana, { processId, priorityId: id })
  expect(await shown()).toEqual({ id, name: 'Urgência sanitária', law: '' })
  await world.run(changeProcess, ana, { processId, priorityId: null })
  expect(await shown()).toBeNull()
})
