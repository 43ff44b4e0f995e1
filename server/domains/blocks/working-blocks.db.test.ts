/** Working blocks: who may fill them, what they show and to whom, and what the history says of it (B-03, B-04, B-06, B-08, R-46). */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { concludeProcess } from '../routing/index.ts'
import { includeInBlock, removeFromBlock } from './fill-block.ts'
import { deleteBlock, listBlocks, saveBlock } from './keep-blocks.ts'
import { listBlockProcesses } from './list-items.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const [ana, bruno, dandara] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara')]

const made = (who: typeof ana, description = 'Contratos a vencer') => world.run(saveBlock, who, { kind: 'working', description })
const shown = async (who: typeof ana, blockId: string, text = '') =>
  (await world.ask(listBlockProcesses, who, { blockId, text, limit: 50 })).items.map(({ id }) => id)

test('a process open here is put in once, stays when it is concluded, and the history says it without the description (B-03, R-46)', async () => {
  const { id: blockId } = await made(ana)
  const { processId } = await started(ana)
  await world.run(includeInBlock, ana, { processId, blockId })
  await world.run(includeInBlock, bruno, { processId, blockId })
  await world.run(concludeProcess, ana, { processId })
  expect(await shown(bruno, blockId)).toEqual([processId])
  expect(await shown(bruno, blockId, 'cadeiras')).toEqual([processId])
  expect(await shown(bruno, blockId, 'mesas')).toEqual([])
  expect(await world.eventsOf(processId)).toEqual(['process.started', 'block.process-included', 'process.concluded'])
  const { rows } = await sql<{ data: unknown; audience: string }>`
    select data, audience from history_event where kind = 'block.process-included' and process_id = ${processId}`.execute(world.db)
  expect(rows).toEqual([{ data: { blockNumber: blockId }, audience: 'history' }])
  const { processId: closed } = await started(ana)
  await world.run(concludeProcess, ana, { processId: closed })
  expect(await refusalOf(world.run(includeInBlock, ana, { processId: closed, blockId }))).toBe('process-not-open-here')
})

test('only an empty block is deleted (B-04)', async () => {
  const { id: blockId } = await made(ana)
  const { processId } = await started(ana)
  await world.run(includeInBlock, ana, { processId, blockId })
  expect(await refusalOf(world.run(deleteBlock, ana, { blockId }))).toBe('block-not-empty')
  await world.run(removeFromBlock, bruno, { processId, blockId })
  await world.run(removeFromBlock, bruno, { processId, blockId })
  expect((await world.eventsOf(processId)).filter((kind) => kind === 'block.process-removed')).toHaveLength(1)
  await world.run(deleteBlock, ana, { blockId })
  expect((await world.ask(listBlocks, ana, { kind: 'working', shelf: 'current' })).items.map(({ id }) => id)).not.toContain(blockId)
})

test('a block is there for its unit only, and it opens nothing to anybody (B-03, A-02)', async () => {
  const { id: blockId } = await made(ana, 'Sigilo da unidade')
  const { processId } = await started(ana)
  await world.run(includeInBlock, ana, { processId, blockId })
  expect((await world.ask(listBlocks, dandara, { kind: 'working', shelf: 'current' })).items.map(({ id }) => id)).not.toContain(blockId)
  expect(await refusalOf(world.ask(listBlockProcesses, dandara, { blockId, text: '', limit: 50 }))).toBe('block-not-found')
  expect(await refusalOf(world.run(saveBlock, dandara, { id: blockId, kind: 'working', description: 'x' }))).toBe('block-not-found')
  expect(await refusalOf(world.run(deleteBlock, dandara, { blockId }))).toBe('block-not-found')
  expect(await refusalOf(world.run(removeFromBlock, dandara, { processId, blockId }))).toBe('block-not-found')
})

test('what the unit may no longer see is neither listed nor counted, and a confidential process never is put in (B-08)', async () => {
  const { id: blockId } = await made(ana)
  const { processId } = await started(ana)
  await world.run(includeInBlock, ana, { processId, blockId })
  const size = async () =>
    (await world.ask(listBlocks, ana, { kind: 'working', shelf: 'current' })).items.find(({ id }) => id === blockId)?.size
  expect(await size()).toBe(1)
  await sql`update process set local_level = 'confidential', level = 'confidential', legal_basis_id = ${agency.legalBases.personal} where id = ${processId}`.execute(
    world.db,
  )
  await sql`insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at)
    values (${processId}, ${ana.userId}, ${ana.unitId}, ${ana.userId}, now())`.execute(world.db)
  expect(await size()).toBe(0)
  expect(await shown(ana, blockId)).toEqual([])
  expect(await refusalOf(world.run(includeInBlock, { ...ana, opened: new Set([processId]) }, { processId, blockId }))).toBe(
    'confidential-not-in-block',
  )
  expect(await refusalOf(world.run(includeInBlock, bruno, { processId, blockId }))).toBe('process-not-found')
  // To whoever sees nothing in it, it is empty.
  await world.run(deleteBlock, bruno, { blockId })
  expect(await refusalOf(world.ask(listBlockProcesses, ana, { blockId, text: '', limit: 50 }))).toBe('block-not-found')
})
