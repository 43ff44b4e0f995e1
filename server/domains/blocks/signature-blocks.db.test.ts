/** Signature blocks from one unit to two others and back: what is seen, written and signed there, and no longer (B-01, B-04, B-07, B-08, R-04, R-07). */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { sampleActs, written } from '../../testing/acts.ts'
import { sampleAgency, samplePassword } from '../../testing/agency.ts'
import { refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { closeDraft, deleteDocument, openDraft, saveDraft } from '../documents/index.ts'
import { listVersions, showDocument } from '../documents/show-document.ts'
import { showProcess } from '../processes/show-process.ts'
import { signDocuments } from '../signatures/index.ts'
import { includeDocuments, includeInBlock, removeDocument } from './fill-block.ts'
import { deleteBlock, listBlocks, saveBlock, showBlock } from './keep-blocks.ts'
import { listBlockDocuments } from './list-items.ts'
import { cancelRelease, concludeBlock, releaseBlock, reopenBlock, returnBlock } from './release-block.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const [ana, dandara, gilda] = [agency.as('ana'), agency.as('dandara'), agency.as('gilda')]
const { people, clinic } = agency.units
const restricted = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const

const made = async (unitIds: string[] = [people]) =>
  (await world.run(saveBlock, ana, { kind: 'signature', description: 'Portarias de março', unitIds })).id
const shown = async (who: typeof ana, blockId: string) => (await world.ask(listBlockDocuments, who, { blockId, text: '', limit: 50 })).items
const stateOf = async (blockId: string) => (await world.ask(showBlock, ana, { blockId })).state
const sees = (who: typeof ana, documentId: string) => refusalOf(world.ask(showDocument, who, { documentId }))
const seesProcess = (who: typeof ana, processId: string) => refusalOf(world.ask(showProcess, who, { processId }))
const signing = (who: typeof ana, documents: { documentId: string; revision: number }[], password: string = samplePassword) =>
  world.run(signDocuments, who, { documents, titleId: agency.titles.director, password })

test('a restricted draft is read, written and signed in the units it is released to, and in no other; returned, it is gone (B-01, B-04, R-04, R-07)', async () => {
  const { processId } = await started(ana, restricted)
  const { documentId } = await drafted(ana, processId)
  const other = await drafted(ana, processId)
  const blockId = await made([people, clinic])
  await world.run(includeDocuments, ana, { processId, blockId, documentIds: [documentId, documentId], release: false })
  expect(await sees(dandara, documentId)).toBe('document-not-found')
  await world.run(releaseBlock, ana, { blockId })
  expect(await stateOf(blockId)).toBe('released')
  expect(await world.eventsOf(processId)).toEqual([
    ...['process.started', 'document.created', 'document.saved', 'document.version-kept', 'document.created', 'document.saved'],
    ...['document.version-kept', 'block.document-included', 'block.released'],
  ])

  expect([await sees(dandara, documentId), await sees(dandara, other.documentId), await seesProcess(dandara, processId)]).toEqual([
    'allowed',
    'document-not-found',
    'allowed',
  ])
  expect([await sees(agency.as('elisa'), documentId), await seesProcess(agency.as('elisa'), processId)]).toEqual([
    'document-not-found',
    'process-not-found',
  ])
  const draft = { documentId, tab: 'the tab of dandara' }
  const { revision: baseRevision } = await world.run(openDraft, dandara, { ...draft, takeOver: false })
  const body = { ...written('Mudado por quem recebeu.') }
  const { revision } = await world.run(saveDraft, dandara, { ...draft, baseRevision, body, keep: false, cancelSignatures: false })
  await world.run(closeDraft, dandara, draft)
  // Only what was written there: the making of the draft stays with its unit (D-24).
  expect((await world.ask(listVersions, dandara, { documentId })).items.map(({ unit }) => unit)).toEqual(['SEPLAG/PESSOAS'])
  expect((await world.ask(listVersions, ana, { documentId })).items).toHaveLength(3)

  expect((await signing(dandara, [{ documentId, revision }])).items).toMatchObject([{ refusal: null }])
  expect(await refusalOf(world.run(openDraft, dandara, { ...draft, takeOver: false }))).toBe('signed-is-not-edited-in-block')
  expect((await signing(gilda, [{ documentId, revision }])).items).toMatchObject([{ refusal: null }])
  expect((await shown(ana, blockId))[0]).toMatchObject({
    state: 'signed',
    signatures: [{ unit: 'SEPLAG/PESSOAS' }, { unit: 'SES/ATENÇÃO' }],
  })

  await world.run(returnBlock, dandara, { blockId })
  expect([await stateOf(blockId), await sees(dandara, documentId), await sees(gilda, documentId)]).toEqual([
    'released',
    'document-not-found',
    'allowed',
  ])
  expect((await world.ask(showBlock, ana, { blockId })).units.map(({ code, state }) => `${code} ${state}`)).toEqual([
    'SEPLAG/PESSOAS returned',
    'SES/ATENÇÃO released',
  ])
  await world.run(cancelRelease, ana, { blockId })
  expect([await stateOf(blockId), await sees(gilda, documentId)]).toEqual(['returned', 'document-not-found'])
  await world.run(concludeBlock, ana, { blockId })
  expect(await refusalOf(world.run(removeDocument, ana, { blockId, documentId }))).toBe('block-concluded')
  await world.run(reopenBlock, ana, { blockId })
  expect(await stateOf(blockId)).toBe('returned')
})

test('released, nobody changes what is in it; only an empty one is deleted (B-04, R-07)', async () => {
  const { processId } = await started(ana)
  const { documentId } = await drafted(ana, processId)
  const blockId = await made()
  expect(await refusalOf(world.run(releaseBlock, ana, { blockId }))).toBe('block-empty')
  expect(await world.run(includeDocuments, ana, { processId, blockId, documentIds: [documentId], release: true })).toEqual({ included: 1 })
  const acts = () => [
    refusalOf(world.run(includeDocuments, ana, { processId, blockId, documentIds: [documentId], release: false })),
    refusalOf(world.run(removeDocument, ana, { blockId, documentId })),
    refusalOf(world.run(saveBlock, ana, { id: blockId, kind: 'signature', description: 'x', unitIds: [] })),
    refusalOf(world.run(deleteBlock, ana, { blockId })),
  ]
  expect(new Set(await Promise.all(acts()))).toEqual(new Set(['block-released']))
  expect(await refusalOf(world.run(removeDocument, dandara, { blockId, documentId }))).toBe('block-of-another-unit')
  await world.run(cancelRelease, ana, { blockId })
  expect(await stateOf(blockId)).toBe('open')
  expect(await refusalOf(world.run(deleteBlock, ana, { blockId }))).toBe('block-not-empty')
  await world.run(removeDocument, ana, { blockId, documentId })
  await world.run(deleteBlock, ana, { blockId })
  expect((await world.ask(listBlocks, ana, { kind: 'signature', shelf: 'current' })).items.map(({ id }) => id)).not.toContain(blockId)
})

test('what does not go into a signature block: files, drafts that others lent, confidential processes, whole processes (B-08)', async () => {
  const { processId } = await started(ana)
  const { documentId } = await drafted(ana, processId)
  const blockId = await made()
  await world.run(includeDocuments, ana, { processId, blockId, documentIds: [documentId], release: true })
  const { id: theirs } = await world.run(saveBlock, dandara, { kind: 'signature', description: 'Outro', unitIds: [clinic] })
  const lend = { processId, blockId: theirs, documentIds: [documentId], release: false }
  expect(await refusalOf(world.run(includeDocuments, dandara, lend))).toBe('process-not-of-unit')
  const own = await made()
  expect(await refusalOf(world.run(includeInBlock, ana, { processId, blockId: own }))).toBe('block-takes-documents')
  expect(await refusalOf(world.run(saveBlock, ana, { kind: 'signature', description: 'x', unitIds: [agency.units.purchases] }))).toBe(
    'unit-is-yours',
  )
  await sql`update process set local_level = 'confidential', level = 'confidential', legal_basis_id = ${agency.legalBases.inquiry} where id = ${processId}`.execute(
    world.db,
  )
  await sql`insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at)
    values (${processId}, ${ana.userId}, ${ana.unitId}, ${ana.userId}, now()), (${processId}, ${dandara.userId}, ${dandara.unitId}, ${ana.userId}, now())`.execute(
    world.db,
  )
  expect(await sees(dandara, documentId)).toBe('document-not-found')
  expect(await shown(dandara, blockId)).toEqual([])
  expect(
    await refusalOf(
      world.run(
        includeDocuments,
        { ...ana, opened: new Set([processId]) },
        { processId, blockId: own, documentIds: [documentId], release: false },
      ),
    ),
  ).toBe('confidential-not-in-block')
})

test('a draft that is deleted while it is released takes its process out of sight (D-27)', async () => {
  const { processId } = await started(ana, restricted)
  const { documentId } = await drafted(ana, processId)
  const blockId = await made()
  await world.run(includeDocuments, ana, { processId, blockId, documentIds: [documentId], release: true })
  await world.run(deleteDocument, ana, { documentId })
  expect([await seesProcess(dandara, processId), (await shown(dandara, blockId)).length]).toEqual(['process-not-found', 0])
})

test('many are signed with one password: each by itself, once, and each refusal says which (B-07)', async () => {
  const { processId } = await started(ana)
  const documents = [await drafted(ana, processId), await drafted(ana, processId), await drafted(ana, processId)]
  const blockId = await made()
  const documentIds = documents.map(({ documentId }) => documentId)
  await world.run(includeDocuments, ana, { processId, blockId, documentIds, release: true })
  const all = (await shown(dandara, blockId)).map(({ id, revision }) => ({ documentId: id, revision }))
  expect(all.map(({ documentId }) => documentId)).toEqual(documentIds)
  expect(await refusalOf(signing(dandara, all, 'wrong'))).toBe('wrong-password')
  const stale = all.map((one, i) => (i === 1 ? { ...one, revision: one.revision - 1 } : one))
  const answers = await Promise.all([signing(dandara, stale), signing(dandara, stale)])
  for (const { items } of answers)
    expect(items.map(({ documentId, refusal }) => [documentId, refusal?.code ?? 'signed'])).toEqual([
      [documentIds[0], 'signed'],
      [documentIds[1], 'document-changed'],
      [documentIds[2], 'signed'],
    ])
  const { rows } = await sql<{ n: string }>`select count(*) as n from signature where document_id = any(${documentIds}::bigint[])`.execute(
    world.db,
  )
  expect(rows).toEqual([{ n: '2' }])
  expect((await shown(dandara, blockId)).map(({ signedByYou }) => signedByYou)).toEqual([true, false, true])
  await signed(ana, documentIds[1]!, all[1]!.revision)
  expect((await world.ask(listBlocks, dandara, { kind: 'signature', shelf: 'current' })).items[0]).toMatchObject({
    own: false,
    size: 3,
    signed: 3,
    units: [],
  })
})
