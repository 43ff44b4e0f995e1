/** When the pen turns black (R-01, R-02, D-21, D-22, P-09): by which look, by which act, once, and for which documents. */
import { expect, it } from 'vitest'
import { publicActor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal, refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { concludeProcess, reopenProcess, sendProcess } from '../routing/index.ts'
import { verifyDocument } from '../signatures/index.ts'
import { recordView } from './index.ts'
import { showDocument } from './show-document.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const ana = agency.as('ana')
const bruno = agency.as('bruno')
const dandara = agency.as('dandara')
const gilda = agency.as('gilda')

async function signedIn(processId: string, by = ana) {
  const made = await drafted(by, processId)
  return { ...made, ...(await signed(by, made.documentId, made.revision)) }
}
async function signedAlone() {
  const { processId } = await started(ana)
  return { processId, ...(await signedIn(processId)) }
}
const view = (documentId: string, by: typeof ana) => world.run(recordView, by, { documentId })
const pen = async (documentId: string) => (await world.ask(showDocument, ana, { documentId })).pen
async function gained(processId: string, act: () => Promise<unknown>): Promise<string[]> {
  const before = (await world.eventsOf(processId)).length
  await act()
  return (await world.eventsOf(processId)).slice(before)
}

it('a look from its own unit leaves it yellow, the first from another turns it black, the next changes nothing', async () => {
  const { processId, documentId } = await signedAlone()
  const jobs = (await world.jobs()).length
  expect(await gained(processId, () => view(documentId, bruno))).toEqual([])
  expect(await pen(documentId)).toBe('yellow')
  expect(await gained(processId, () => view(documentId, dandara))).toEqual(['documents.locked'])
  expect(await pen(documentId)).toBe('black')
  expect(await gained(processId, () => view(documentId, gilda))).toEqual([])
  expect((await world.jobs()).length).toBe(jobs)
})

it('ten looks at once are one event', async () => {
  const { processId, documentId } = await signedAlone()
  const looks = () => Promise.all(Array.from({ length: 10 }, (_, i) => view(documentId, i % 2 ? dandara : gilda)))
  expect(await gained(processId, looks)).toEqual(['documents.locked'])
})

it('a look locks the one document that was looked at', async () => {
  const { processId } = await started(ana)
  const [seen, unseen] = [await signedIn(processId), await signedIn(processId)]
  await view(seen.documentId, dandara)
  expect([await pen(seen.documentId), await pen(unseen.documentId)]).toEqual(['black', 'yellow'])
})

it('who may not see it does not touch it: a draft, a restricted process', async () => {
  const { processId } = await started(ana, { level: 'restricted', legalBasisId: agency.legalBases.personal })
  const draft = await drafted(ana, processId)
  const { documentId } = await signedIn(processId)
  await expectRefusal(view(draft.documentId, dandara), 'document-not-found')
  await expectRefusal(view(documentId, dandara), 'document-not-found')
  expect(await pen(documentId)).toBe('yellow')
})

it('the authenticity page counts as external access; wrong codes do not', async () => {
  const { processId, documentId, number, checksum } = await signedAlone()
  const check = (crc: string) => world.run(verifyDocument, publicActor('203.0.113.9', 'test'), { code: number, checksum: crc })
  expect(await gained(processId, () => check(checksum === '00000000' ? '00000001' : '00000000'))).toEqual([])
  expect(await gained(processId, () => check(checksum))).toEqual(['documents.locked'])
  expect(await pen(documentId)).toBe('black')
})

it('sending locks every signed document and no draft, even if nobody opens it there', async () => {
  const { processId } = await started(ana)
  const [first, second, draft] = [await signedIn(processId), await signedIn(processId), await drafted(ana, processId)]
  await world.run(sendProcess, ana, { processId, unitIds: [agency.units.people], keepOpen: true })
  expect([await pen(first.documentId), await pen(second.documentId), await pen(draft.documentId)]).toEqual(['black', 'black', null])
  // Signed later: yellow again until the other unit looks, which it may since it was signed.
  await signed(ana, draft.documentId, draft.revision)
  expect(await pen(draft.documentId)).toBe('yellow')
})

it('concluding locks what the unit signed, and reopening does not give it back (R-02)', async () => {
  const { processId, documentId } = await signedAlone()
  await world.run(concludeProcess, ana, { processId })
  await world.run(reopenProcess, ana, { processId })
  expect(await pen(documentId)).toBe('black')
})

it('opening a document of a process that arrived registers its receipt, once for the unit (P-09)', async () => {
  const { processId, documentId } = await signedAlone()
  await world.run(sendProcess, ana, { processId, unitIds: [agency.units.people], keepOpen: false })
  world.hints.length = 0
  const both = () => Promise.all([dandara, agency.as('gilda', 'people')].map((by) => view(documentId, by)))
  expect(await gained(processId, both)).toEqual(['process.received', 'document.seen-outside'])
  expect(world.hints).toContain(`desk:${agency.units.people}`)
})

it('a look while it is sent, and a look while it is deleted, end in one order or the other', async () => {
  const sent = await signedAlone()
  const send = world.run(sendProcess, ana, { processId: sent.processId, unitIds: [agency.units.people], keepOpen: false })
  expect(await Promise.all([view(sent.documentId, gilda), send].map((end) => refusalOf(end)))).toEqual(['allowed', 'allowed'])
  expect((await world.eventsOf(sent.processId)).filter((kind) => kind === 'documents.locked')).toHaveLength(1)

  const { deleteDocument } = await import('./change-document.ts')
  const gone = await signedAlone()
  const remove = world.run(deleteDocument, ana, { documentId: gone.documentId })
  const ends = await Promise.all([refusalOf(view(gone.documentId, dandara)), refusalOf(remove)])
  expect([
    ['allowed', 'document-locked'],
    ['document-not-found', 'allowed'],
  ]).toContainEqual(ends)
})
