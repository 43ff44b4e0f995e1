/** Including a document to be written (D-01…D-03, D-05, D-07, D-20, D-25, D-26, R-10): what it is born with, and every refusal. */
import { contentText } from '@lavra/contract/content/text.ts'
import type * as contract from '@lavra/contract/documents.ts'
import type { Input } from '@lavra/contract/endpoint.ts'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { concludeProcess, sendProcess } from '../routing/index.ts'
import { deleteDocument } from './change-document.ts'
import { selectDraft, selectVersions } from './draft.queries.ts'
import { createDocument } from './index.ts'
import { showDocument } from './show-document.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted } = sampleActs(world, agency)
const ana = agency.as('ana')
let processId = ''
beforeAll(async () => {
  processId = (await started(ana)).processId
})

const plain = {
  typeNumber: '',
  recipientIds: [],
  modelNumber: null,
  description: '',
  treeName: '',
  interestedIds: [],
  level: 'public',
} as const
type Change = Partial<Input<typeof contract.createDocument>>
const create = (change: Change = {}, by = ana) =>
  world.run(createDocument, by, {
    ...plain,
    recipientIds: [],
    interestedIds: [],
    processId,
    typeId: agency.documentTypes.decision,
    legalBasisId: null,
    ...change,
  })
const wordsOf = async (documentId: string) => {
  const draft = await selectDraft(world.db as never, documentId)
  return { header: contentText(draft!.header), body: contentText(draft!.body), footer: contentText(draft!.footer) }
}

describe('a new document', () => {
  it('has the next number, the filled template, a first version, one event and no job; it is a draft', async () => {
    const before = { events: (await world.eventsOf(processId)).length, jobs: (await world.jobs()).length }
    const first = await create()
    const { documentId, number } = await create({
      treeName: 'da compra',
      description: 'Cadeiras',
      interestedIds: [agency.contacts.citizen],
    })
    expect(Number(number)).toBe(Number(first.number) + 1)
    expect(number).toMatch(/^\d{7}$/)
    expect((await world.eventsOf(processId)).slice(before.events)).toEqual(['document.created', 'document.created'])
    expect((await world.jobs()).length).toBe(before.jobs)
    expect(await selectVersions(world.db as never, documentId, null)).toMatchObject([
      { version: 1, reason: 'created', unit: 'SEPLAG/COMPRAS' },
    ])
    expect(await world.ask(showDocument, ana, { documentId })).toMatchObject({
      state: 'draft',
      pen: null,
      title: 'Despacho da compra',
      description: 'Cadeiras',
      revision: 1,
      version: 1,
      signatures: [],
      verifyUrl: null,
      interested: [{ name: 'Joana D’Ávila' }],
    })
  })

  it('takes names, numbers and date from where it is made (D-05, D-07)', async () => {
    world.clock.set('2026-01-01T02:30:00Z') // still 2025 in Belo Horizonte
    const { documentId } = await create({ typeId: agency.documentTypes.letter })
    world.clock.run()
    const { header, body, footer } = await wordsOf(documentId)
    expect(header).toContain('Secretaria de Planejamento e Gestão')
    expect(header).toContain('OFÍCIO Nº 1/2025 – SEPLAG/COMPRAS')
    expect(body).toContain('Belo Horizonte, 31 de dezembro de 2025.')
    expect(body).toContain('Compra de cadeiras')
    expect(footer).toMatch(/Processo nº 1500\.\d\d\.\d{7}\/\d{4}-\d\d/)
    expect(header + body + footer).not.toContain('@')
  })

  it('counts within its type, unit and year; what was deleted gives nothing back (D-25, R-10)', async () => {
    world.clock.set('2031-05-05T12:00:00Z')
    const titles: string[] = []
    for (const by of [ana, ana, agency.as('dandara')]) {
      const where = by === ana ? processId : (await started(by)).processId
      const { documentId } = await create({ typeId: agency.documentTypes.letter, processId: where }, by)
      titles.push((await world.ask(showDocument, by, { documentId })).title)
      if (titles.length === 2) await world.run(deleteDocument, ana, { documentId })
    }
    const { documentId, number } = await create({ typeId: agency.documentTypes.letter })
    world.clock.run()
    expect(titles).toEqual(['Ofício 1', 'Ofício 2', 'Ofício 1'])
    expect((await world.ask(showDocument, ana, { documentId })).title).toBe('Ofício 3')
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from document where number = ${number}`.execute(world.db)
    expect(rows[0]?.n).toBe(1)
  })

  it('ten at once in one process: each number and each place once', async () => {
    const own = (await started(ana)).processId
    const made = await Promise.all(Array.from({ length: 10 }, () => create({ processId: own, typeId: agency.documentTypes.letter })))
    expect(new Set(made.map((d) => d.number)).size).toBe(10)
    const { rows } = await sql<{ position: string; type_number: string }>`
      select position::text, type_number from document d where process_id = ${own} order by d.position`.execute(world.db)
    expect(rows.map((r) => r.position)).toEqual(Array.from({ length: 10 }, (_, i) => String(i + 1)))
    expect(new Set(rows.map((r) => r.type_number)).size).toBe(10)
  })

  it('of a restricted level lifts its process (A-03)', async () => {
    const own = (await started(ana)).processId
    await create({ processId: own, level: 'restricted', legalBasisId: agency.legalBases.preparatory })
    const row = await world.db.selectFrom('process').select('level').where('id', '=', own).executeTakeFirstOrThrow()
    expect(row.level).toBe('restricted')
  })

  it('copies the text of a model that the person sees, and of no other (D-03)', async () => {
    const model = await drafted(ana, processId)
    const { documentId } = await create({ modelNumber: model.number })
    expect((await wordsOf(documentId)).body).toBe('Segue o pedido.')
    await expectRefusal(create({ modelNumber: '7' }), 'model-not-found', { number: '7' })
    const own = (await started(agency.as('dandara'))).processId
    // Somebody else's draft is as if it did not exist (D-20).
    await expectRefusal(create({ processId: own, modelNumber: model.number }, agency.as('dandara')), 'model-not-found')
  })
})

describe('nothing is included', () => {
  it('by who has no role for it, where the process is not open, or is hidden', async () => {
    await expectRefusal(create({}, agency.as('fabio')), 'may-not-include')
    await expectRefusal(create({}, agency.as('dandara')), 'process-not-open-here')
    const restricted = await started(ana, { level: 'restricted', legalBasisId: agency.legalBases.personal })
    await expectRefusal(create({ processId: restricted.processId }, agency.as('dandara')), 'process-not-found')
    const gone = (await started(ana)).processId
    await world.run(sendProcess, ana, { processId: gone, unitIds: [agency.units.people], keepOpen: false })
    await expectRefusal(create({ processId: gone }), 'process-not-open-here')
    const done = (await started(ana)).processId
    await world.run(concludeProcess, ana, { processId: done })
    await expectRefusal(create({ processId: done }), 'process-not-open-here')
  })

  it('of a type that is unknown, out of use, for files only, or without its number', async () => {
    await expectRefusal(create({ typeId: '999999' }), 'document-type-unknown')
    await expectRefusal(create({ typeId: agency.documentTypes.attachment }), 'document-type-unknown')
    const typeId = agency.documentTypes.letter
    await sql`update document_type set numbering = 'informed' where id = ${typeId}`.execute(world.db)
    await expectRefusal(create({ typeId }), 'type-number-missing')
    const { documentId } = await create({ typeId, typeNumber: '12/A' })
    expect((await world.ask(showDocument, ana, { documentId })).title).toBe('Ofício 12/A')
    await sql`update document_type set active = false where id = ${typeId}`.execute(world.db)
    await expectRefusal(create({ typeId, typeNumber: '13' }), 'document-type-unknown')
  })

  it('of a level or for people that are not allowed (A-05)', async () => {
    const open = (await started(ana, { typeId: agency.processTypes.open, classificationIds: [agency.subjects.leave] })).processId
    const restricted = { level: 'restricted' as const, legalBasisId: agency.legalBases.personal }
    await expectRefusal(create({ ...restricted, processId: open }), 'level-not-allowed')
    await expectRefusal(create({ level: 'restricted' }), 'legal-basis-missing')
    await expectRefusal(create({ level: 'restricted', legalBasisId: '999999' }), 'legal-basis-unknown')
    await expectRefusal(create({ level: 'restricted', legalBasisId: agency.legalBases.inquiry }), 'legal-basis-unknown')
    await expectRefusal(create({ level: 'confidential', legalBasisId: agency.legalBases.inquiry }), 'confidential-by-process')
    await expectRefusal(create({ recipientIds: ['999999'] }), 'contact-unknown')
    const { rows } = await sql`select id from document where process_id = ${open}`.execute(world.db)
    expect(rows).toEqual([])
  })
})
