/** Meeting blocks: what another unit may look into while a block is with it, and no further (B-02, B-08, R-06). */
import { expect, test } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { openDraft } from '../documents/index.ts'
import { showDocument } from '../documents/show-document.ts'
import { attachProcess } from '../processes/attach-process.ts'
import { findProcesses } from '../processes/find-processes.ts'
import { showProcess } from '../processes/show-process.ts'
import { sendProcess } from '../routing/index.ts'
import { showPreflight } from '../routing/list-desk.ts'
import { includeDocuments, includeInBlock } from './fill-block.ts'
import { saveBlock } from './keep-blocks.ts'
import { listBlockProcesses } from './list-items.ts'
import { cancelRelease, releaseBlock } from './release-block.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted } = sampleActs(world, agency)
const [ana, dandara, gilda] = [agency.as('ana'), agency.as('dandara'), agency.as('gilda')]
const { people, clinic } = agency.units
const restricted = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const

const sees = (who: typeof ana, documentId: string) => refusalOf(world.ask(showDocument, who, { documentId }))
const finds = async (who: typeof ana, number: string) =>
  (await world.ask(findProcesses, who, { text: number })).items.some((found) => found.number === number)

test('while it is released, the drafts of its unit alone are looked into, and its restricted processes are found (B-02, R-06)', async () => {
  const { processId, number } = await started(ana, restricted)
  const mine = await drafted(ana, processId)
  await world.run(sendProcess, ana, { processId, unitIds: [people], keepOpen: true })
  const theirs = await drafted(dandara, processId)
  const { id: blockId } = await world.run(saveBlock, ana, { kind: 'meeting', description: 'Reunião de março', unitIds: [clinic] })
  await world.run(includeInBlock, ana, { processId, blockId })
  expect([await finds(gilda, number), await sees(gilda, mine.documentId)]).toEqual([false, 'document-not-found'])
  expect((await world.ask(showPreflight, ana, { processId })).blocks).toEqual([
    { id: blockId, kind: 'meeting', description: 'Reunião de março', released: false },
  ])
  await world.run(releaseBlock, ana, { blockId })
  expect([await finds(gilda, number), await sees(gilda, mine.documentId), await sees(gilda, theirs.documentId)]).toEqual([
    true,
    'allowed',
    'document-not-found',
  ])
  expect((await world.ask(listBlockProcesses, gilda, { blockId, text: '', limit: 50 })).items.map(({ id }) => id)).toEqual([processId])
  const tab = 'the tab of gilda'
  expect(await refusalOf(world.run(openDraft, gilda, { documentId: mine.documentId, tab, takeOver: false }))).toBe('may-not-edit')
  // What a block opened is not passed on by another one.
  const { id: onward } = await world.run(saveBlock, gilda, { kind: 'signature', description: 'x', unitIds: [people] })
  const passOn = { processId, blockId: onward, documentIds: [mine.documentId], release: false }
  expect(await refusalOf(world.run(includeDocuments, gilda, passOn))).toBe('process-not-of-unit')
  await world.run(cancelRelease, ana, { blockId })
  expect([await finds(gilda, number), await refusalOf(world.ask(showProcess, gilda, { processId }))]).toEqual([false, 'process-not-found'])
  expect((await world.eventsOf(processId)).filter((kind) => kind.startsWith('block.'))).toEqual([
    'block.meeting-included',
    'block.released',
    'block.release-cancelled',
  ])
})

test('its drafts are looked into no longer once the process is attached to another (B-02, R-31)', async () => {
  const main = await started(ana)
  const { processId } = await started(ana)
  const { documentId } = await drafted(ana, processId)
  const { id: blockId } = await world.run(saveBlock, ana, { kind: 'meeting', description: 'Reunião de abril', unitIds: [clinic] })
  await world.run(includeInBlock, ana, { processId, blockId })
  await world.run(releaseBlock, ana, { blockId })
  expect(await sees(gilda, documentId)).toBe('allowed')
  await world.run(attachProcess, ana, { processId, mainId: main.processId })
  expect(await sees(gilda, documentId)).toBe('document-not-found')
  expect((await world.ask(showProcess, gilda, { processId })).documents).toEqual([])
  expect(await sees(ana, documentId)).toBe('allowed')
})
