/** Attention signs (P-49, R-67): which units are to look at a process, and whose opening ends it. */
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { attachment, sampleActs, written } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { testWorld } from '../../testing/world.ts'
import { addFollowUp } from '../notes/index.ts'
import { showProcess } from '../processes/show-process.ts'
import { assignProcess, concludeProcess, sendProcess } from '../routing/index.ts'
import { deleteDocument, openDraft, removeAttention, saveDraft, uploadDocument } from './index.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed, arrived } = sampleActs(world, agency)
const [ana, dandara, gilda, heitor] = [agency.as('ana'), agency.as('dandara'), agency.as('gilda', 'people'), agency.as('heitor')]
const { people, clinic } = agency.units

const signsOf = async (processId: string) =>
  (
    await sql<{ unit_id: string; document_id: string; cause: string }>`
      select unit_id, document_id, cause from attention_sign where process_id = ${processId} order by unit_id, document_id`.execute(
      world.db,
    )
  ).rows.map((row) => `${row.unit_id}:${row.document_id} ${row.cause}`)
const opened = (who: typeof ana, processId: string) => world.run(removeAttention, who, { processId })
const included = async (processId: string, by = ana) =>
  world.run(uploadDocument, by, {
    processId,
    uploadId: await arrived(by, 'recibo.txt', Buffer.from('Recebi.')),
    ...attachment(agency),
  })

/** Open in purchases and people, followed by the clinic. */
async function watched() {
  const { processId } = await started(ana)
  await world.run(sendProcess, ana, { processId, unitIds: [people], keepOpen: true })
  await world.run(addFollowUp, heitor, { processId, groupId: null, text: '' })
  return processId
}

it('what is included or signed is a sign wherever the process is open or followed, but not in the unit that made it; a draft is none', async () => {
  const processId = await watched()
  const draft = await drafted(ana, processId)
  expect(await signsOf(processId)).toEqual([])
  await signed(ana, draft.documentId, draft.revision)
  const file = await included(processId)
  const both = (unit: string) => [`${unit}:${draft.documentId} signed`, `${unit}:${file.documentId} included`]
  expect(await signsOf(processId)).toEqual([...both(people), ...both(clinic)])
  expect((await world.ask(showProcess, ana, { processId })).attention).toEqual([])
  expect((await world.ask(showProcess, dandara, { processId })).attention.map(({ cause }) => cause).sort()).toEqual(['included', 'signed'])
})

it('the first of a unit who opens it takes its signs away, those of others stay; where it is concluded none is raised', async () => {
  const processId = await watched()
  await included(processId)
  expect(await signsOf(processId)).toHaveLength(2)
  await opened(dandara, processId)
  expect((await signsOf(processId)).every((sign) => sign.startsWith(`${clinic}:`))).toBe(true)
  const before = (await world.eventsOf(null)).length
  await opened(gilda, processId)
  expect((await world.eventsOf(null)).length).toBe(before)

  await world.run(concludeProcess, dandara, { processId })
  await included(processId)
  expect((await signsOf(processId)).filter((sign) => sign.startsWith(`${people}:`))).toEqual([])
})

it('whose signatures are cancelled, or what is deleted, calls nobody any more', async () => {
  const processId = await watched()
  const draft = await drafted(ana, processId)
  await signed(ana, draft.documentId, draft.revision)
  const { documentId } = draft
  const { revision } = await world.run(openDraft, ana, { documentId, tab: 't', takeOver: false })
  await world.run(saveDraft, ana, {
    documentId,
    tab: 't',
    baseRevision: revision,
    body: { ...written('Outro.') },
    keep: false,
    cancelSignatures: true,
  })
  expect(await signsOf(processId)).toEqual([])
  const file = await included(processId)
  expect(await signsOf(processId)).toHaveLength(2)
  await world.run(deleteDocument, ana, { documentId: file.documentId })
  expect(await signsOf(processId)).toEqual([])
})

it('where the installation wants it, only the person it is assigned to takes the sign away, and anybody while there is none (R-67)', async () => {
  await sql`insert into setting (name, agency_id, value) values ('attention.assignee-only', null, 'true')`.execute(world.db)
  const processId = await watched()
  await world.run(assignProcess, dandara, { processId, userId: agency.people.gilda })
  await included(processId)
  await opened(dandara, processId)
  expect(await signsOf(processId)).toHaveLength(2)
  await opened(gilda, processId)
  expect(await signsOf(processId)).toHaveLength(1)
  await opened(heitor, processId)
  expect(await signsOf(processId)).toEqual([])
})
