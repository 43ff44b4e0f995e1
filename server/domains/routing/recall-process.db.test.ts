/** A sending is undone until it is opened, and no more afterwards; in the same instant, exactly one of the two happens. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { testWorld } from '../../testing/world.ts'
import { recordView } from '../documents/index.ts'
import { saveNote } from '../notes/index.ts'
import { showNotes } from '../notes/show-notes.ts'
import { showProcess } from '../processes/show-process.ts'
import { assignProcess, concludeProcess, receiveProcess, reopenProcess } from './move-process.ts'
import { recallProcess } from './recall-process.ts'
import { sendProcess } from './send-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const [ana, bruno, dandara] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara')]
const { people, clinic } = agency.units

const send = (processId: string, unitIds: string[], keepOpen = false) => world.run(sendProcess, ana, { processId, unitIds, keepOpen })
const recall = (processId: string) => world.run(recallProcess, bruno, { processId })
/** Every place the process has, as it stands, without when anything last happened. */
async function places(processId: string) {
  const { rows } = await sql<{ place: object }>`
    select to_jsonb(w) - 'last_activity_at' as place from process_unit w where process_id = ${processId} order by unit_id`.execute(world.db)
  return rows.map(({ place }) => place)
}
const pens = async (processId: string) => {
  const { rows } = await sql<{
    locked: boolean
  }>`select locked_at is not null as locked from document where process_id = ${processId}`.execute(world.db)
  return rows.map(({ locked }) => (locked ? 'black' : 'yellow'))
}

test('everything stands as before, the history tells both, and a restricted process is gone from the other unit', async () => {
  const { processId } = await started(ana, { level: 'restricted', legalBasisId: agency.legalBases.personal })
  const before = await places(processId)
  await send(processId, [people])
  expect((await world.ask(showProcess, dandara, { processId })).number).toBeTruthy()
  expect((await world.ask(showProcess, ana, { processId })).recallable).toHaveLength(1)
  expect(await recall(processId)).toMatchObject({ reopenedHere: true, recalledFrom: [{ id: people }] })
  expect(await places(processId)).toEqual(before)
  await expect(world.ask(showProcess, dandara, { processId })).rejects.toMatchObject({ code: 'process-not-found' })
  expect(await world.eventsOf(processId)).toEqual(['process.started', 'process.sent', 'process.concluded', 'process.recalled'])
  await expect(recall(processId)).rejects.toMatchObject({ code: 'nothing-to-recall' })
})

test('a unit where it was concluded before gets its old state back', async () => {
  const { processId } = await started(ana)
  await send(processId, [people], true)
  await world.run(receiveProcess, dandara, { processId })
  await world.run(concludeProcess, dandara, { processId })
  const before = await places(processId)
  await send(processId, [people], true)
  expect(await recall(processId)).toMatchObject({ reopenedHere: false })
  expect(await places(processId)).toEqual(before)
})

test('the unit’s note waits for the process unless it is taken away with it; a recall brings it back (P-11, R-29)', async () => {
  const { processId } = await started(ana)
  const note = async () => (await world.ask(showNotes, bruno, { processId })).note
  await world.run(saveNote, ana, { processId, text: 'Cobrar a nota fiscal', priority: true })
  await send(processId, [people])
  expect(await note()).toMatchObject({ text: 'Cobrar a nota fiscal' })
  await recall(processId)

  world.clock.pass(60)
  const away = () => world.run(sendProcess, ana, { processId, unitIds: [people], keepOpen: false, removeNote: true })
  await away()
  expect(await note()).toBeNull()
  await recall(processId)
  expect(await note()).toMatchObject({ text: 'Cobrar a nota fiscal', priority: true, by: { login: 'ana' } })

  world.clock.pass(60)
  await away()
  await world.run(saveNote, bruno, { processId, text: 'Foi para a unidade errada', priority: false })
  await recall(processId)
  expect(await note()).toMatchObject({ text: 'Foi para a unidade errada' })
})

test.each([
  ['opened', (processId: string) => world.run(receiveProcess, dandara, { processId })],
  ['given to somebody', (processId: string) => world.run(assignProcess, dandara, { processId, userId: dandara.userId })],
  [
    'opened and concluded',
    async (processId: string) => {
      await world.run(receiveProcess, dandara, { processId })
      await world.run(concludeProcess, dandara, { processId })
    },
  ],
])('once it is %s there, it is refused', async (_, act) => {
  const { processId } = await started(ana)
  await send(processId, [people])
  await act(processId)
  await expect(recall(processId)).rejects.toMatchObject({ code: 'already-opened-there', params: { units: 'SEPLAG/PESSOAS' } })
  expect((await world.ask(showProcess, ana, { processId })).recallable).toEqual([])
})

test('of several destinations only those that have not opened it', async () => {
  const { processId } = await started(ana)
  await send(processId, [people, clinic])
  await world.run(receiveProcess, dandara, { processId })
  expect((await recall(processId)).recalledFrom.map(({ id }) => id)).toEqual([clinic])
  expect((await places(processId)).map((place) => (place as { state: string }).state)).toEqual(['open', 'open'])
})

test('what the sender did meanwhile stays: reopened, it is not set back', async () => {
  const { processId } = await started(ana)
  await send(processId, [people])
  await world.run(reopenProcess, bruno, { processId })
  expect(await recall(processId)).toMatchObject({ reopenedHere: false })
  expect(await places(processId)).toMatchObject([{ state: 'open', assignee_id: Number(bruno.userId) }])
})

test('the yellow pen comes back to what nobody outside saw, and to nothing else (R-01)', async () => {
  const { processId } = await started(ana)
  const draft = await drafted(ana, processId)
  await signed(ana, draft.documentId, draft.revision)
  await send(processId, [people])
  expect(await pens(processId)).toEqual(['black'])
  await recall(processId)
  expect(await pens(processId)).toEqual(['yellow'])
  await send(processId, [people])
  // Somebody of a third unit looks at the public document; the destination has not opened the process.
  await world.run(recordView, agency.as('gilda'), { documentId: draft.documentId })
  await recall(processId)
  expect(await pens(processId)).toEqual(['black'])
})

test('undone and opened in the same instant: exactly one of them happens', async () => {
  for (let round = 0; round < 6; round++) {
    const { processId } = await started(ana)
    await send(processId, [people])
    const ends = await Promise.allSettled([recall(processId), world.run(receiveProcess, dandara, { processId })])
    const codes = ends.map((end) =>
      end.status === 'fulfilled' ? 'done' : end.reason instanceof Refusal ? end.reason.code : String(end.reason),
    )
    expect([
      ['done', 'process-not-open-here'],
      ['already-opened-there', 'done'],
    ]).toContainEqual(codes)
  }
})
