/** What each unit arranges for itself about a block, and what both write on what is in it (B-04, B-05, B-06). */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { saveNoteGroup } from '../notes/index.ts'
import { listNoteGroups } from '../notes/note-groups.ts'
import { arrangeBlocks, saveItemNote } from './arrange-blocks.ts'
import { includeDocuments } from './fill-block.ts'
import { listBlocks, saveBlock, showBlock } from './keep-blocks.ts'
import { listBlockDocuments } from './list-items.ts'
import { cancelRelease, concludeBlock, releaseBlock, returnBlock } from './release-block.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted } = sampleActs(world, agency)
const [ana, bruno, dandara, elisa] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara'), agency.as('elisa')]

async function lent() {
  const { processId } = await started(ana)
  const { documentId } = await drafted(ana, processId)
  const unitIds = [agency.units.people]
  const { id: blockId } = await world.run(saveBlock, ana, { kind: 'signature', description: 'Portarias de abril', unitIds })
  await world.run(includeDocuments, ana, { processId, blockId, documentIds: [documentId], release: true })
  return { processId, blockId, documentId }
}
const arranged = async (who: typeof ana, blockId: string) => (await world.ask(showBlock, who, { blockId })).arranged
const nothing = { group: null, assignee: null, isPriority: false, reviewed: null, comment: '' }
const listed = async (who: typeof ana, shelf: 'current' | 'concluded') =>
  (await world.ask(listBlocks, who, { kind: 'signature', shelf })).items.map(({ id }) => id)
const noteOf = async (who: typeof ana, blockId: string) => {
  const [item] = (await world.ask(listBlockDocuments, who, { blockId, text: '', limit: 50 })).items
  return item!
}

test('each unit has its own group, colleague, signals and comment on the same block, also while it is released (B-05)', async () => {
  const { blockId } = await lent()
  const { id: groupId } = await world.run(saveNoteGroup, ana, { list: 'blocks', name: 'Pessoal' })
  const wish = { blockIds: [blockId], groupId, assigneeId: bruno.userId, isPriority: true, isReviewed: true, comment: 'Falta o parecer' }
  await world.run(arrangeBlocks, ana, wish)
  const own = {
    group: { id: groupId, name: 'Pessoal' },
    assignee: { id: bruno.userId },
    isPriority: true,
    reviewed: { by: expect.any(String) },
    comment: 'Falta o parecer',
  }
  expect([await arranged(bruno, blockId), await arranged(dandara, blockId)]).toMatchObject([own, nothing])
  await world.run(arrangeBlocks, dandara, { blockIds: [blockId], comment: 'Assinar hoje' })
  await world.run(arrangeBlocks, bruno, { blockIds: [blockId], isReviewed: false, assigneeId: null })
  expect(await arranged(ana, blockId)).toMatchObject({ ...own, assignee: null, reviewed: null })
  expect(await arranged(dandara, blockId)).toEqual({ ...nothing, comment: 'Assinar hoje' })

  const sizes = async () => (await world.ask(listNoteGroups, ana, { list: 'blocks' })).items.map(({ size }) => size)
  expect(await sizes()).toEqual([1])
  await world.run(cancelRelease, ana, { blockId })
  await world.run(concludeBlock, ana, { blockId })
  expect([(await listed(ana, 'current')).includes(blockId), await listed(ana, 'concluded'), await sizes()]).toEqual([false, [blockId], [0]])
})

test('nobody arranges what they have not, for a stranger, or into a group of others; then nothing is changed at all', async () => {
  const { blockId } = await lent()
  const { id: own } = await world.run(saveBlock, elisa, { kind: 'working', description: 'Da clínica' })
  const { id: theirs } = await world.run(saveNoteGroup, dandara, { list: 'blocks', name: 'Delas' })
  const { id: favorites } = await world.run(saveNoteGroup, ana, { list: 'favorites', name: 'Modelos' })
  const on = (who: typeof ana, blockIds: string[], wish: object) => refusalOf(world.run(arrangeBlocks, who, { blockIds, ...wish }))
  expect(await on(elisa, [own, blockId], { isPriority: true })).toBe('block-not-found')
  expect((await arranged(elisa, own)).isPriority).toBe(false)
  expect(await on(ana, [blockId], { groupId: theirs })).toBe('group-not-found')
  expect(await on(ana, [blockId], { groupId: favorites })).toBe('group-not-found')
  expect(await on(ana, [blockId], { assigneeId: dandara.userId })).toBe('not-a-colleague')
  await world.run(returnBlock, dandara, { blockId })
  expect(await on(dandara, [blockId], { isPriority: true })).toBe('block-not-found')
})

test('a note on a document is read and written by both units while it is released, and nobody writes over what they have not read (B-06)', async () => {
  const { processId, blockId } = await lent()
  const { itemId } = await noteOf(ana, blockId)
  const write = (who: typeof ana, note: string, before: string) => world.run(saveItemNote, who, { blockId, itemId, note, before })
  await write(ana, 'Assinar até sexta', '')
  expect(await noteOf(dandara, blockId)).toMatchObject({ note: 'Assinar até sexta', noted: { unit: 'SEPLAG/COMPRAS' } })
  await write(dandara, 'Falta o anexo II', 'Assinar até sexta')
  expect(await refusalOf(write(ana, 'Urgente', 'Assinar até sexta'))).toBe('block-note-changed')
  expect(await noteOf(ana, blockId)).toMatchObject({ note: 'Falta o anexo II', noted: { unit: 'SEPLAG/PESSOAS' } })
  expect(await refusalOf(write(elisa, 'x', 'Falta o anexo II'))).toBe('block-not-found')
  const other = await lent()
  expect(await refusalOf(world.run(saveItemNote, dandara, { blockId: other.blockId, itemId, note: 'x', before: '' }))).toBe(
    'item-not-found',
  )

  await world.run(returnBlock, dandara, { blockId })
  expect(await refusalOf(write(dandara, 'x', 'Falta o anexo II'))).toBe('block-not-found')
  await write(ana, '', 'Falta o anexo II')
  expect(await noteOf(ana, blockId)).toMatchObject({ note: '', noted: null })
  await world.run(concludeBlock, ana, { blockId })
  expect(await refusalOf(write(ana, 'x', ''))).toBe('block-concluded')
  // nothing of it stands in the history of the process
  expect((await world.eventsOf(processId)).filter((kind) => kind.startsWith('block.'))).toEqual([
    ...['block.document-included', 'block.released', 'block.returned'],
  ])
})

test('of a document that is out of sight no note is written (R-18)', async () => {
  const { processId, blockId } = await lent()
  const { itemId } = await noteOf(dandara, blockId)
  await sql`update process set local_level = 'confidential', level = 'confidential', legal_basis_id = ${agency.legalBases.inquiry} where id = ${processId}`.execute(
    world.db,
  )
  expect(await refusalOf(world.run(saveItemNote, dandara, { blockId, itemId, note: 'x', before: '' }))).toBe('item-not-found')
  expect(await refusalOf(world.run(releaseBlock, ana, { blockId }))).toBe('block-released')
})
