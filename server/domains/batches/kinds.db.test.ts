/** Batches of documents and of blocks: each for itself, by the same rules as one by one (wishes 3 and 9, B-05, P-37). */
import { expect, test } from 'vitest'
import { batchActs } from '../../batch-acts.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { includeDocuments, saveBlock } from '../blocks/index.ts'
import { listBlocks } from '../blocks/keep-blocks.ts'
import { listBlockDocuments } from '../blocks/list-items.ts'
import { rehearseBatchWith, startBatchWith } from './batch-commands.ts'
import { runBatch } from './run-batch.ts'
import { listBatchItems, showBatch } from './show-batches.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const [ana, dandara] = [agency.as('ana'), agency.as('dandara')]
const startBatch = startBatchWith(batchActs)
const rehearseBatch = rehearseBatchWith(batchActs)

let keys = 0
type Order = { act: string; subject: 'process' | 'document' | 'block'; input: Record<string, unknown>; ids: string[] }
async function done(order: Order): Promise<{ batchId: string; outcomes: (string | null)[]; numbers: (string | null)[] }> {
  const { batchId } = await world.run(startBatch, ana, { ...order, key: `key of kinds ${++keys}` })
  await runBatch(world, batchActs, batchId)
  const { items } = await world.ask(listBatchItems, ana, { batchId, outcome: 'all', limit: 200 })
  return { batchId, outcomes: items.map(({ outcome, refusal }) => refusal?.code ?? outcome), numbers: items.map(({ number }) => number) }
}

test('an act on chosen documents: what cannot be is refused by itself, and nothing is told of what is hidden', async () => {
  const { processId } = await started(ana)
  const [one, two] = [await drafted(ana, processId), await drafted(ana, processId)]
  const elsewhere = await drafted(dandara, (await started(dandara)).processId)
  await signed(ana, two.documentId, two.revision)
  const ids = [one.documentId, two.documentId, elsewhere.documentId]
  const acknowledge: Order = { act: 'addAcknowledgement', subject: 'document', input: { processId }, ids }
  expect((await world.run(rehearseBatch, ana, acknowledge)).items.map(({ refusal }) => refusal?.code)).toEqual([
    'document-not-signed',
    undefined,
    'document-not-found',
  ])
  const { batchId, outcomes, numbers } = await done(acknowledge)
  expect(outcomes).toEqual(['document-not-signed', 'done', 'document-not-found'])
  expect(numbers).toEqual([one.number, two.number, null])
  expect(await world.ask(showBatch, ana, { batchId })).toMatchObject({ subject: 'document', total: 3, done: 1, refused: 2 })
  expect((await done({ act: 'deleteDocument', subject: 'document', input: {}, ids: [one.documentId] })).outcomes).toEqual(['done'])
})

test('an act is done only to what it is for', async () => {
  const ids = [(await started(ana)).processId]
  const asked = (order: Omit<Order, 'ids'>) => refusalOf(world.run(rehearseBatch, ana, { ...order, ids }))
  expect(await asked({ act: 'concludeProcess', subject: 'document', input: {} })).toBe('batch-act-unknown')
  expect(await asked({ act: 'deleteDocument', subject: 'process', input: {} })).toBe('batch-act-unknown')
  expect(await asked({ act: 'signDocument', subject: 'document', input: {} })).toBe('batch-act-unknown')
})

test('one document in many processes goes into a signature block, which is then released among others (P-37, B-05)', async () => {
  const processIds = [(await started(ana)).processId, (await started(ana)).processId, (await started(dandara)).processId]
  const block = async (unitIds: string[]) =>
    (await world.run(saveBlock, ana, { kind: 'signature', description: 'Ofícios circulares', unitIds })).id
  const [blockId, empty] = [await block([agency.units.people]), await block([agency.units.people])]
  const made = await done({
    act: 'createDocumentInBlock',
    subject: 'process',
    input: { blockId, typeId: agency.documentTypes.decision, level: 'public' },
    ids: processIds,
  })
  expect(made.outcomes).toEqual(['done', 'done', 'process-not-open-here'])
  const { items } = await world.ask(listBlockDocuments, ana, { blockId, text: '', limit: 50 })
  expect(items.map(({ process }) => process.id)).toEqual(expect.arrayContaining(processIds.slice(0, 2)))
  expect(items).toHaveLength(2)
  expect(await world.eventsOf(processIds[0]!)).toEqual(['process.started', 'document.created', 'block.document-included'])

  const released = await done({ act: 'releaseBlock', subject: 'block', input: {}, ids: [blockId, empty] })
  expect([released.outcomes, released.numbers]).toEqual([
    ['done', 'block-empty'],
    [blockId, empty],
  ])
  const received = await world.ask(listBlocks, dandara, { kind: 'signature', shelf: 'current' })
  expect(received.items.map(({ id }) => id)).toEqual([blockId])
  // while it is away nothing more is put in, and then no draft is left lying outside
  const again = {
    act: 'createDocumentInBlock',
    subject: 'process' as const,
    input: { blockId, typeId: agency.documentTypes.decision, level: 'public' },
  }
  expect((await done({ ...again, ids: [processIds[0]!] })).outcomes).toEqual(['block-released'])
  expect((await world.eventsOf(processIds[0]!)).filter((kind) => kind === 'document.created')).toHaveLength(1)
  expect(
    await refusalOf(world.run(includeDocuments, ana, { processId: processIds[0]!, blockId, documentIds: ['1'], release: false })),
  ).toBe('block-released')
})
