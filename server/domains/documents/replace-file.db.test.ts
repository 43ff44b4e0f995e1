/** Another file in the place of a document's (D-13), and the recycle bin with what was thrown away (D-28). */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { attachment, sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { downloadTrash, recordTrashTaking } from '../signatures/take-from-trash.ts'
import { viewDocument } from '../signatures/view-document.ts'
import { cancelDocument, deleteDocument } from './change-document.ts'
import { endDueTrash } from './end-trash.ts'
import { recordView } from './lock-documents.ts'
import { replaceFile } from './replace-file.ts'
import { downloadFile, showDocument } from './show-document.ts'
import { listTrash } from './show-trash.ts'
import { uploadDocument } from './upload-document.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed, arrived } = sampleActs(world, agency)
const [ana, bruno, dandara] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara')]

async function included(text: string) {
  const { processId } = await started(ana)
  const { documentId } = await world.run(uploadDocument, ana, {
    processId,
    uploadId: await arrived(ana, 'nota.txt', Buffer.from(text)),
    ...attachment(agency),
  })
  return { processId, documentId, first: await fileOf(documentId) }
}
const fileOf = async (documentId: string) => (await world.ask(downloadFile, ana, { documentId, save: 'false', picture: 'false' })).sha256
const text = (words: string, by = ana) => arrived(by, 'corrigida.txt', Buffer.from(words))
const bin = (by = ana) => world.ask(listTrash, by, { limit: 50 })
const take = (itemId: string, by = ana) => world.ask(downloadTrash, by, { itemId })

test('the file is replaced once for one upload, with both files in the history, and the old one in the bin', async () => {
  const { processId, documentId, first } = await included('A primeira nota.')
  const before = (await world.eventsOf(processId)).length
  const uploadId = await text('A nota corrigida.')
  await world.run(replaceFile, ana, { documentId, uploadId, replaces: first })
  await world.run(replaceFile, ana, { documentId, uploadId, replaces: first })
  expect((await world.eventsOf(processId)).slice(before)).toEqual(['document.file-replaced'])
  const { file } = await world.ask(showDocument, ana, { documentId })
  expect(file).toMatchObject({ name: 'corrigida.txt', size: 17 })
  expect(file?.sha256).not.toBe(first)
  const [item] = (await bin()).items
  expect(item).toMatchObject({ cause: 'replaced', fileName: 'nota.txt' })
  expect(await take(item!.id)).toMatchObject({ file: { sha256: first, name: 'nota.txt' } })
})

test('who chose another file meanwhile is told of the first, and the same bytes are refused', async () => {
  const { documentId, first } = await included('Dois ao mesmo tempo.')
  const two = await Promise.allSettled(
    [await text('Um.'), await text('Outro.', bruno)].map((uploadId, i) =>
      world.run(replaceFile, [ana, bruno][i]!, { documentId, uploadId, replaces: first }),
    ),
  )
  expect(two.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(two.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'file-changed' } })
  const now = await fileOf(documentId)
  const won = two[0]!.status === 'fulfilled' ? 'Um.' : 'Outro.'
  const again = world.run(replaceFile, ana, { documentId, uploadId: await text(won), replaces: now })
  await expectRefusal(again, 'file-is-the-same')
  await expectRefusal(
    world.run(replaceFile, ana, { documentId, uploadId: await arrived(ana, 'a.exe', Buffer.from('MZ')), replaces: now }),
    'file-type-not-allowed',
  )
})

test('once another unit opened it, or somebody certified it, the file stays', async () => {
  const { processId, documentId, first } = await included('Vista por outra unidade.')
  await world.run(recordView, dandara, { documentId })
  await expectRefusal(world.run(replaceFile, ana, { documentId, uploadId: await text('Tarde.'), replaces: first }), 'document-locked')
  expect(await world.ask(showDocument, ana, { documentId })).toMatchObject({ abilities: { replaceFile: 'document-locked', change: null } })
  expect((await world.eventsOf(processId)).includes('document.file-replaced')).toBe(false)
})

test('only who deleted or cancelled has the content, in that unit, and each taking is in the audit (D-28)', async () => {
  const { processId } = await started(ana)
  const [draft, official] = [await drafted(ana, processId), await drafted(ana, processId)]
  await world.run(deleteDocument, ana, { documentId: draft.documentId })
  await signed(ana, official.documentId, official.revision)
  await world.run(recordView, dandara, { documentId: official.documentId })
  await world.run(cancelDocument, bruno, { documentId: official.documentId, reason: 'Em duplicidade' })
  const mine = (await bin()).items.find(({ documentNumber }) => documentNumber === draft.number)
  const his = (await bin(bruno)).items
  expect(mine).toMatchObject({ cause: 'deleted', fileName: null })
  expect(his).toMatchObject([{ cause: 'cancelled', documentNumber: official.number }])
  const itemId = mine?.id ?? ''
  expect(await take(itemId)).toMatchObject({ file: null, text: { draft: true, shown: { number: draft.number } } })
  expect(await take(his[0]?.id ?? '', bruno)).toMatchObject({ text: { draft: false, records: [{}] } })
  for (const other of [bruno, dandara, { ...ana, unitId: agency.units.people }]) {
    expect((await bin(other)).items.some(({ id }) => id === itemId)).toBe(false)
    await expectRefusal(take(itemId, other), 'item-not-found')
  }
  // Who cancelled it has it in the bin, and nowhere else.
  await expectRefusal(world.ask(viewDocument, bruno, { documentId: official.documentId }), 'document-cancelled')
  await world.run(recordTrashTaking, ana, { itemId })
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from history_event where kind = 'trash.taken'`.execute(world.db)
  expect(rows[0]?.n).toBe(1)
})

test('when the time is over nobody reaches it, once on many nodes; of a draft never signed the text is gone, what was signed stays', async () => {
  const { processId } = await started(ana)
  const [draft, official] = [await drafted(ana, processId), await drafted(ana, processId)]
  await signed(ana, official.documentId, official.revision)
  for (const { documentId } of [draft, official]) await world.run(deleteDocument, ana, { documentId })
  const left = async () =>
    (
      await sql<{
        id: string
      }>`select document_id as id from document_draft where document_id in (${draft.documentId}, ${official.documentId})`.execute(world.db)
    ).rows.map(({ id }) => id)
  await endDueTrash(world)
  expect(await left()).toHaveLength(2)
  world.clock.pass(31 * 24 * 60 * 60)
  expect((await bin()).items).toEqual([])
  await Promise.all([endDueTrash(world), endDueTrash(world)])
  expect(await left()).toEqual([official.documentId])
  const { rows } = await sql<{ versions: number; ended: number; open: number }>`
    select (select count(*)::int from document_version where document_id = ${draft.documentId}) as versions,
      count(ended_at)::int as ended, (count(*) - count(ended_at))::int as open from trash_item`.execute(world.db)
  expect(rows).toEqual([{ versions: 0, ended: expect.any(Number), open: 0 }])
  const told = await sql<{
    n: number
  }>`select sum((data ->> 'count')::int)::int as n from history_event where kind = 'trash.ended'`.execute(world.db)
  expect(told.rows[0]?.n).toBe(rows[0]?.ended)
})
