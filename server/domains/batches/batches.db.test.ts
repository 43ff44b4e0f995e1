/** One act on many: each for itself, once, by the person who asked, whatever crashes or is asked twice. */
import { batchLimit, startBatch as startBatchContract } from '@lavra/contract/batches.ts'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { batchActs } from '../../batch-acts.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { testWorld } from '../../testing/world.ts'
import type { BatchAct } from './acts.ts'
import { rehearseBatchWith, startBatchWith, stopBatch } from './batch-commands.ts'
import { runBatch } from './run-batch.ts'
import { listBatches, listBatchItems, showBatch } from './show-batches.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted } = sampleActs(world, agency)
const [ana, bruno, dandara] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara')]
const { people } = agency.units
const startBatch = startBatchWith(batchActs)
const rehearseBatch = rehearseBatchWith(batchActs)

let keys = 0
const send = (ids: string[], key = `key of test ${++keys}`) => ({
  act: 'sendProcess',
  subject: 'process' as const,
  input: { unitIds: [people], keepOpen: false },
  ids,
  key,
})
const many = (count: number) => Promise.all(Array.from({ length: count }, async () => (await started(ana)).processId))
const outcomes = async (batchId: string) =>
  (await world.ask(listBatchItems, ana, { batchId, outcome: 'all', limit: 200 })).items.map((item) => item.refusal?.code ?? item.outcome)
const sentOf = async (processId: string) => (await world.eventsOf(processId)).filter((kind) => kind === 'process.sent').length

test('each process is done or refused for itself, and the report says which', async () => {
  const [first, second, elsewhere] = await many(3)
  await world.run(startBatch, ana, send([elsewhere!])).then(({ batchId }) => runBatch(world, batchActs, batchId))
  const { batchId } = await world.run(startBatch, ana, send([first!, elsewhere!, '999999', second!]))
  await runBatch(world, batchActs, batchId)
  expect(await outcomes(batchId)).toEqual(['done', 'process-not-open-here', 'process-not-found', 'done'])
  expect(await world.ask(showBatch, ana, { batchId })).toMatchObject({ total: 4, done: 2, refused: 2, failed: 0 })
  const { items } = await world.ask(listBatchItems, ana, { batchId, outcome: 'refused', limit: 200 })
  expect(items).toMatchObject([
    { id: elsewhere, number: expect.any(String) },
    { id: '999999', number: null },
  ])
  expect(await world.eventsOf(first!)).toEqual(['process.started', 'process.sent', 'process.concluded'])
})

test('a rehearsal says the same and changes nothing', async () => {
  const [mine] = await many(1)
  const { items } = await world.run(rehearseBatch, ana, { ...send([mine!, '999999']) })
  expect(items).toEqual([
    { id: mine, refusal: null },
    { id: '999999', refusal: { code: 'process-not-found', params: {} } },
  ])
  expect(await world.eventsOf(mine!)).toEqual(['process.started'])
  const { rows } = await sql<{ state: string }>`select state from process_unit where process_id = ${mine}`.execute(world.db)
  expect(rows).toEqual([{ state: 'open' }])
})

test('a rehearsal draws no document number: the next document has the next one (D-26)', async () => {
  const [mine, other] = await many(2)
  const before = await drafted(ana, mine!)
  const input = { typeId: agency.documentTypes.decision, level: 'public' }
  const { items } = await world.run(rehearseBatch, ana, {
    act: 'createDocument',
    subject: 'process',
    input,
    ids: [mine!, other!],
  })
  expect(items.map(({ refusal }) => refusal)).toEqual([null, null])
  expect(Number((await drafted(ana, mine!)).number)).toBe(Number(before.number) + 1)
})

test('the same key starts it once, and the same process stands in it once', async () => {
  const [one] = await many(1)
  const order = send([one!, one!])
  const [a, b] = await Promise.all([world.run(startBatch, ana, order), world.run(startBatch, ana, order)])
  expect(a).toEqual(b)
  expect(await world.ask(showBatch, ana, { batchId: a.batchId })).toMatchObject({ total: 1 })
})

test('worked twice at the same time, as after a node that was thought dead, every process is sent once', async () => {
  const ids = await many(12)
  const { batchId } = await world.run(startBatch, ana, send(ids))
  await Promise.all([runBatch(world, batchActs, batchId), runBatch(world, batchActs, batchId)])
  expect(await outcomes(batchId)).toEqual(ids.map(() => 'done'))
  expect(await Promise.all(ids.map(sentOf))).toEqual(ids.map(() => 1))
  expect((await world.ask(showBatch, ana, { batchId })).finishedAt).not.toBeNull()
})

test('whoever loses the role while it waits is refused, process by process', async () => {
  const ids = await many(2)
  const { batchId } = await world.run(startBatch, ana, send(ids))
  const { rows } = await sql`delete from assignment where user_id = ${ana.userId} and unit_id = ${ana.unitId} returning *`.execute(world.db)
  await runBatch(world, batchActs, batchId)
  for (const row of rows as { user_id: string; unit_id: string; role: string }[])
    await sql`insert into assignment (user_id, unit_id, role) values (${row.user_id}, ${row.unit_id}, ${row.role})`.execute(world.db)
  expect(await outcomes(batchId)).toEqual(['no-unit', 'no-unit'])
})

test('a unit that is closed while the batch is worked is refused from then on, and again open takes what was left', async () => {
  const ids = await many(3)
  const { batchId } = await world.run(startBatch, ana, send(ids))
  const receives = (active: boolean) => sql`update unit set active = ${active} where id = ${people}`.execute(world.db)
  // between the first item and the second, as two people in two rooms would
  const sendIt = batchActs.process.get('sendProcess')!
  const closing: BatchAct = {
    ...sendIt,
    async run(ctx, input, prepared) {
      if ((input as { processId: string }).processId === ids[1]) await receives(false)
      return sendIt.run(ctx, input, prepared)
    },
  }
  await runBatch(world, { ...batchActs, process: new Map([...batchActs.process, ['sendProcess', closing]]) }, batchId)
  const first = await outcomes(batchId)
  expect(first[1]).toBe('unit-cannot-receive')
  expect(new Set(first).size).toBeLessThanOrEqual(2)
  await receives(true)
  const left = ids.filter((_, i) => first[i] !== 'done')
  const again = await world.run(startBatch, ana, send(left))
  await runBatch(world, batchActs, again.batchId)
  expect(await outcomes(again.batchId)).toEqual(left.map(() => 'done'))
  expect(await Promise.all(ids.map(sentOf))).toEqual([1, 1, 1])
})

test('ten thousand are taken at once, one more is refused before anything is done', async () => {
  const absent = Array.from({ length: batchLimit }, (_, i) => String(50_000_000 + i))
  const { batchId } = await world.run(startBatch, ana, { ...send(absent), act: 'setPersonalUnread', input: { unread: true } })
  expect(await world.ask(showBatch, ana, { batchId })).toMatchObject({ total: batchLimit, done: 0 })
  await world.run(stopBatch, ana, { batchId })
  await runBatch(world, batchActs, batchId)
  expect(startBatchContract.input.safeParse(send([...absent, '1'])).error?.issues[0]?.path).toEqual(['ids'])
})

test('stopped, it tries nothing more', async () => {
  const [one] = await many(1)
  const { batchId } = await world.run(startBatch, ana, send([one!]))
  await world.run(stopBatch, ana, { batchId })
  await runBatch(world, batchActs, batchId)
  expect(await outcomes(batchId)).toEqual([null])
  expect(await sentOf(one!)).toBe(0)
})

test('a batch is its person’s alone, colleagues of the unit included', async () => {
  const { batchId } = await world.run(startBatch, ana, send(await many(1)))
  for (const other of [bruno, dandara]) {
    await expect(world.ask(showBatch, other, { batchId })).rejects.toMatchObject({ code: 'item-not-found' })
    await expect(world.ask(listBatchItems, other, { batchId, outcome: 'all', limit: 10 })).rejects.toMatchObject({ code: 'item-not-found' })
    await expect(world.run(stopBatch, other, { batchId })).rejects.toMatchObject({ code: 'item-not-found' })
    expect((await world.ask(listBatches, other, {})).items.map(({ id }) => id)).not.toContain(batchId)
  }
})

test('an act that is not for many, and an input that does not fit it, are refused at once', async () => {
  const [one] = await many(1)
  await expect(world.run(startBatch, ana, { ...send([one!]), act: 'startProcess' })).rejects.toMatchObject({ code: 'batch-act-unknown' })
  await expect(world.run(startBatch, ana, { ...send([one!]), input: { unitIds: [] } })).rejects.toMatchObject({ code: 'invalid-input' })
})
