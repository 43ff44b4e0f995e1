/** Duplicate a process (P-34): what goes into the copy, what stays, and what nobody gets by copying. */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { addAcknowledgement, addFollowUp } from '../notes/index.ts'
import { relateProcess } from '../processes/index.ts'
import { sendProcess } from '../routing/index.ts'
import { cancelDocument } from './change-document.ts'
import { duplicateProcess, showDuplicate } from './duplicate-process.ts'
import { uploadDocument } from './upload-document.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed, arrived } = sampleActs(world, agency)
const [ana, bruno, dandara] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara')]

async function filed(processId: string) {
  const uploadId = await arrived(ana, 'nota.txt', Buffer.from('um texto qualquer\n'))
  const input = { processId, uploadId, typeId: agency.documentTypes.attachment, documentDate: '2026-01-02', level: 'public' as const }
  return world.run(uploadDocument, ana, uploadDocument.endpoint?.input.parse(input) as never)
}

const wish = { summary: 'Compra de mesas', partyIds: [] as string[], documentIds: [] as string[], keepRelations: false }
const copy = (processId: string, rest: Partial<typeof wish> = {}, who = ana) =>
  world.run(duplicateProcess, who, { ...wish, processId, ...rest })
async function documentsOf(processId: string) {
  const { rows } = await sql<{
    number: string
    kind: string
    type_number: string | null
    published: boolean
    signatures: number
    body: string | null
  }>`
    select d.number::text as number, d.kind, d.type_number, d.published_at is not null as published,
      (select count(*)::int from signature s where s.document_id = d.id) as signatures, w.body::text as body
    from document d left join document_draft w on w.document_id = d.id where d.process_id = ${processId} order by d.position`.execute(
    world.db,
  )
  return rows
}

describe('what goes along', () => {
  it('documents in their order, with new numbers and nobody’s signature; nothing that was kept or said beside them', async () => {
    const { processId } = await started(ana)
    const letter = { typeId: agency.documentTypes.letter }
    const first = await drafted(ana, processId, letter)
    await signed(ana, first.documentId, first.revision)
    const draft = await drafted(ana, processId, letter)
    const file = await filed(processId)
    await world.run(addAcknowledgement, ana, { processId, documentId: first.documentId })
    await world.run(addFollowUp, ana, { processId, groupId: null, text: 'Cobrar' })
    const before = await documentsOf(processId)
    const documentIds = [file.documentId, draft.documentId, first.documentId]
    const made = await copy(processId, { documentIds, partyIds: [agency.contacts.supplier] })
    const after = await documentsOf(made.processId)
    expect(after.map(({ kind, published, signatures }) => [kind, published, signatures])).toEqual([
      ['authored', false, 0],
      ['authored', false, 0],
      ['uploaded', true, 0],
    ])
    expect(after.map(({ body }) => body)).toEqual(before.map(({ body }) => body))
    expect(new Set([...before, ...after].map(({ number }) => number)).size).toBe(6)
    // letters are counted: each copy takes the next number
    expect(Number(after[1]!.type_number)).toBe(Number(after[0]!.type_number) + 1)
    expect(await world.eventsOf(made.processId)).toEqual([
      'process.started',
      'document.created',
      'document.created',
      'document.uploaded',
      'process.duplicated',
    ])
    const { rows } = await sql<{ kept: number }>`
      select (select count(*) from acknowledgement where process_id = ${made.processId}) + (select count(*) from follow_up where process_id = ${made.processId}) as kept`.execute(
      world.db,
    )
    expect(Number(rows[0]!.kept)).toBe(0)
    expect(await documentsOf(processId)).toEqual(before)
  })

  it('relations, when wished, without those that are hidden from whoever copies', async () => {
    const [original, other, hidden] = [await started(ana), await started(ana), await started(ana)]
    await world.run(relateProcess, ana, { processId: original.processId, otherId: other.processId })
    await world.run(relateProcess, ana, { processId: original.processId, otherId: hidden.processId })
    await sql`update process set level = 'restricted', local_level = 'restricted', legal_basis_id = ${agency.legalBases.personal} where id = ${hidden.processId}`.execute(
      world.db,
    )
    expect(await world.ask(showDuplicate, dandara, { processId: original.processId })).toMatchObject({ relations: 1, whyNot: null })
    const made = await copy(original.processId, { keepRelations: true }, dandara)
    const { rows } = await sql`select from process_relation where process_id = ${made.processId} or other_id = ${made.processId}`.execute(
      world.db,
    )
    expect(rows).toHaveLength(1)
    expect((await left(world, () => copy(other.processId))).events.map(([kind]) => kind)).toEqual(['process.started', 'process.duplicated'])
  })
})

describe('what nobody gets by copying', () => {
  it('drafts of another unit and what was cancelled are said and skipped', async () => {
    const { processId } = await started(ana)
    const draft = await drafted(ana, processId)
    const cancelled = await filed(processId)
    await world.run(sendProcess, ana, { processId, unitIds: [agency.units.people], keepOpen: true })
    await world.run(cancelDocument, bruno, {
      documentId: cancelled.documentId,
      reason: 'Errado',
    })
    const offered = await world.ask(showDuplicate, dandara, { processId })
    expect(offered.documents.map(({ id, whyNot }) => [id, whyNot])).toEqual([[cancelled.documentId, 'document-cancelled']])
    await expectRefusal(copy(processId, { documentIds: [draft.documentId] }, dandara), 'document-not-copied')
    await expectRefusal(copy(processId, { documentIds: [cancelled.documentId] }, dandara), 'document-not-copied')
    const elsewhere = await drafted(ana, (await started(ana)).processId)
    await expectRefusal(copy(processId, { documentIds: [elsewhere.documentId] }), 'document-not-copied')
  })

  it('what was restricted stays so, also when the document that restricts it is left out; what is confidential is not copied', async () => {
    const { processId } = await started(ana)
    await drafted(ana, processId, { level: 'restricted', legalBasisId: agency.legalBases.personal })
    const made = await copy(processId)
    const { rows } = await sql<{ level: string }>`select level from process where id = ${made.processId}`.execute(world.db)
    expect(rows).toEqual([{ level: 'restricted' }])
    expect((await left(world, () => copy(processId))).events.at(-1)).toEqual(['process.duplicated', { from: null, documents: 0 }])
    await expectRefusal(copy(processId, {}, dandara), 'process-not-found')
    const secret = { typeId: agency.processTypes.inquiry, level: 'confidential', legalBasisId: agency.legalBases.inquiry } as const
    const kept = await started(ana, secret)
    await expectRefusal(copy(kept.processId, {}, { ...ana, opened: new Set([kept.processId]) }), 'confidential-not-duplicated')
  })
})
