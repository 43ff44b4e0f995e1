/** The order of a tree (P-35) and files that are moved to another process (P-36): what changes, what stays said, who is refused. */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { listComments } from '../notes/comment.ts'
import { addComment, addFavorite, carryNotes } from '../notes/index.ts'
import { showProcess } from '../processes/show-process.ts'
import { concludeProcess, sendProcess } from '../routing/index.ts'
import { uploadDocument } from './index.ts'
import { moveDocumentWith } from './move-document.ts'
import { orderDocuments } from './order-documents.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, arrived } = sampleActs(world, agency)
const [ana, carla, dandara] = [agency.as('ana'), agency.as('carla'), agency.as('dandara')]
const moveDocument = moveDocumentWith(carryNotes)

const page = (who: typeof ana, processId: string) => world.ask(showProcess, who, { processId })
const titles = async (who: typeof ana, processId: string) => (await page(who, processId)).documents.map((d) => d.title.split(' ').at(-1))
const included = async (processId: string, treeName: string, change: object = {}, by = ana) =>
  (
    await world.run(uploadDocument, by, {
      processId,
      uploadId: await arrived(by, 'recibo.txt', Buffer.from(`Recebi ${treeName}.`)),
      typeId: agency.documentTypes.attachment,
      typeNumber: '',
      documentDate: '2026-01-10',
      source: 'born-digital',
      senderId: null,
      description: '',
      treeName,
      interestedIds: [],
      level: 'public',
      legalBasisId: null,
      ...change,
    })
  ).documentId

describe('another order', () => {
  const order = (who: typeof ana, processId: string, documentIds: string[], beforeId: string | null, revision: number) =>
    world.run(orderDocuments, who, { processId, documentIds, beforeId, revision })

  it('puts several before one, leaves what others do not see where it was, and is told in the history', async () => {
    const { processId } = await started(ana)
    const [a, b] = [await included(processId, 'A'), await included(processId, 'B')]
    await world.run(sendProcess, ana, { processId, unitIds: [agency.units.people], keepOpen: true })
    const hidden = await drafted(ana, processId, { treeName: 'minuta' })
    const c = await included(processId, 'C')
    const kept = await left(world, () => order(dandara, processId, [c], b, 0))
    expect(kept.events).toEqual([['process.tree-ordered', {}]])
    expect(await titles(ana, processId)).toEqual(['A', 'C', 'B', 'minuta'])
    expect(await titles(dandara, processId)).toEqual(['A', 'C', 'B'])
    expect((await order(ana, processId, [b, a], null, 1)).revision).toBe(2)
    expect(await titles(ana, processId)).toEqual(['C', 'minuta', 'A', 'B'])
    // One line in the history for a sitting of one person, however many steps it takes.
    expect((await left(world, () => order(ana, processId, [a], hidden.documentId, 2))).events).toEqual([
      ['process.tree-step', expect.anything()],
    ])
    expect((await order(ana, processId, [a], b, 3)).revision).toBe(4)
    // The second click changes nothing and leaves nothing.
    expect((await left(world, () => order(ana, processId, [b], null, 4))).events).toEqual([])
    await expectRefusal(order(dandara, processId, [hidden.documentId], a, 4), 'document-not-found')
    await expectRefusal(order(dandara, processId, [a], hidden.documentId, 4), 'document-not-found')
    await expectRefusal(order(ana, processId, [a], a, 4), 'before-itself')
    // What comes later stands at the end.
    await included(processId, 'D')
    expect((await titles(ana, processId)).at(-1)).toBe('D')
  })

  it('two who order at once: the second is told by whom it was changed, and nothing is overruled', async () => {
    const { processId } = await started(ana)
    const [a, b] = [await included(processId, 'A'), await included(processId, 'B')]
    await order(ana, processId, [b], a, 0)
    await expectRefusal(order(carla, processId, [a], null, 0), 'order-changed', { name: 'Ana Beatriz Moura' })
    expect(await titles(ana, processId)).toEqual(['B', 'A'])
    await world.run(concludeProcess, ana, { processId })
    await expectRefusal(order(ana, processId, [a], b, 1), 'process-not-open-here')
  })
})

describe('a file in the wrong process', () => {
  const move = (who: typeof ana, documentId: string, toProcessId: string) =>
    world.run(moveDocument, who, { documentId, toProcessId, reason: 'Incluído no processo errado' })

  it('goes to the other with what is kept about it; a trace stays, both histories tell, the other units are called', async () => {
    const [from, to] = [await started(ana), await started(ana)]
    const first = await included(from.processId, 'A')
    const documentId = await included(from.processId, 'B')
    await included(from.processId, 'C')
    await world.run(sendProcess, ana, { processId: to.processId, unitIds: [agency.units.people], keepOpen: true })
    await world.run(addComment, ana, { processId: from.processId, documentId, text: 'Está no lugar errado', threadId: null })
    await world.run(addFavorite, ana, { processId: from.processId, documentId, groupId: null, description: '' })

    const kept = await left(world, () => move(ana, documentId, to.processId))
    expect(
      kept.events.map(([kind, data]) => [kind, (data as { to?: string; from?: string }).to ?? (data as { from?: string }).from]),
    ).toEqual([
      ['document.moved-out', to.number],
      ['document.moved-in', from.number],
    ])
    expect(await titles(ana, from.processId)).toEqual(['A', 'C'])
    expect((await page(ana, from.processId)).traces).toMatchObject([
      { afterId: first, to: to.number, reason: 'Incluído no processo errado' },
    ])
    expect((await page(dandara, to.processId)).attention).toMatchObject([{ documentId, cause: 'moved' }])
    expect((await world.ask(listComments, ana, { processId: to.processId, documentId })).items).toHaveLength(1)
    await expectRefusal(move(ana, documentId, to.processId), 'already-in-process')
    // Who does not see where it went is not told.
    expect((await page(dandara, from.processId)).traces).toMatchObject([{ to: to.number }])
    await sql`update process set local_level = 'restricted', level = 'restricted', legal_basis_id = ${agency.legalBases.personal} where id = ${to.processId}`.execute(
      world.db,
    )
    expect((await page(agency.as('heitor'), from.processId)).traces).toMatchObject([{ to: null }])
  })

  it('takes its level along: what it leaves opens, what it comes to closes', async () => {
    const [from, to] = [await started(ana), await started(ana)]
    const documentId = await included(from.processId, 'A', { level: 'restricted', legalBasisId: agency.legalBases.personal })
    expect((await page(ana, from.processId)).level).toBe('restricted')
    await move(ana, documentId, to.processId)
    expect([(await page(ana, from.processId)).level, (await page(ana, to.processId)).level]).toEqual(['public', 'restricted'])
  })

  it('is refused where it may not go, and what is written here never moves', async () => {
    const [from, to] = [await started(ana), await started(dandara)]
    const documentId = await included(from.processId, 'A')
    await expectRefusal(move(ana, documentId, to.processId), 'destination-not-open-here')
    const draft = await drafted(ana, from.processId)
    const other = await started(ana)
    await expectRefusal(move(ana, draft.documentId, other.processId), 'authored-not-moved')
    await expectRefusal(move(dandara, documentId, to.processId), 'process-not-open-here')
    await sql`insert into setting (name, value) values ('document.move', '"protocol"')`.execute(world.db)
    await expectRefusal(move(ana, documentId, other.processId), 'move-is-for-protocol')
    await sql`update setting set value = '"off"' where name = 'document.move'`.execute(world.db)
    await expectRefusal(move(ana, documentId, other.processId), 'move-is-off')
    await sql`delete from setting where name = 'document.move'`.execute(world.db)
    // Both at once in opposite directions: neither waits for the other.
    const back = await included(other.processId, 'B')
    await Promise.all([move(ana, documentId, other.processId), move(carla, back, from.processId)])
    expect([await titles(ana, from.processId), await titles(ana, other.processId)]).toEqual([['Despacho', 'B'], ['A']])
  })
})
