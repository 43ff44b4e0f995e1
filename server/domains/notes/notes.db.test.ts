/** Notes and markers of a unit on a process: each its own, two people at once, and what is not in the history (P-40, P-41, R-29, R-46). */
import { expect, it } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { concludeProcess, reopenProcess, sendProcess } from '../routing/index.ts'
import { addRemark } from './add-remark.ts'
import { deleteMarker, listMarkers, saveMarker } from './keep-markers.ts'
import { listMarkerChanges, removeProcessMarker, setProcessMarker } from './mark-process.ts'
import { saveNote } from './save-note.ts'
import { setPersonalUnread } from './set-unread.ts'
import { showNotes } from './show-notes.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const [ana, bruno, dandara] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara')]
type Person = typeof ana

const notesOf = (who: Person, processId: string) => world.ask(showNotes, who, { processId })
const write = (who: Person, processId: string, text: string, revision?: string | null) =>
  world.run(saveNote, who, { processId, text, priority: false, revision })
const made = async (name: string, change: { personal?: boolean } = {}) =>
  (await world.run(saveMarker, ana, { name, colour: 'red', personal: false, active: true, ...change })).id
const mark = (who: Person, processId: string, markerId: string, text?: string, revision?: string | null) =>
  world.run(setProcessMarker, who, { processId, markerId, text, revision })

/** The codes of those who were second, `done` for the first. */
async function ends(...acts: Promise<unknown>[]): Promise<string[]> {
  const all = await Promise.allSettled(acts)
  return all
    .map((end) => (end.status === 'fulfilled' ? 'done' : end.reason instanceof Refusal ? end.reason.code : String(end.reason)))
    .sort()
}

it('one note per unit: it stays where it was written, through conclusion, and is no part of the history', async () => {
  const { processId } = await started(ana)
  await world.run(sendProcess, ana, { processId, unitIds: [agency.units.people], keepOpen: true })
  await write(ana, processId, 'Aguardar a nota fiscal')
  await write(dandara, processId, 'Conferir o ponto')
  await world.run(concludeProcess, ana, { processId })
  await world.run(reopenProcess, ana, { processId })
  expect((await notesOf(bruno, processId)).note).toMatchObject({ text: 'Aguardar a nota fiscal', by: { login: 'ana' } })
  expect((await notesOf(dandara, processId)).note).toMatchObject({ text: 'Conferir o ponto', by: { name: 'Dandara Pires' } })

  await write(bruno, processId, '')
  expect((await notesOf(ana, processId)).note).toBeNull()
  expect((await world.eventsOf(processId)).filter((kind) => kind === 'process.noted')).toHaveLength(3)
})

it('two people write the note at once: the second is told by whom it was changed, and removing counts too', async () => {
  const { processId } = await started(ana)
  expect(await ends(write(ana, processId, 'da Ana', null), write(bruno, processId, 'do Bruno', null))).toEqual(['done', 'note-changed'])
  const { note } = await notesOf(ana, processId)
  await write(bruno, processId, 'Outra', note!.revision)
  await expectRefusal(write(ana, processId, 'Minha', note!.revision), 'note-changed', { name: 'Bruno Siqueira' })
  const { revision } = (await notesOf(ana, processId)).note!
  await write(bruno, processId, '', revision)
  await expectRefusal(write(ana, processId, 'Minha', revision), 'note-changed', { name: 'Bruno Siqueira' })
  await write(ana, processId, 'Minha', null)
  expect((await notesOf(ana, processId)).note?.text).toBe('Minha')
})

it('several markers on a process, each with a text; who did what is read by the unit alone', async () => {
  const { processId } = await started(ana)
  const [urgent, legal] = [await made('Urgente'), await made('Análise jurídica')]
  await mark(ana, processId, urgent, 'até sexta')
  await mark(ana, processId, legal)
  await mark(bruno, processId, urgent, 'até quinta')
  await mark(bruno, processId, urgent)
  await world.run(removeProcessMarker, ana, { processId, markerId: legal })
  await world.run(removeProcessMarker, ana, { processId, markerId: legal })
  expect((await notesOf(ana, processId)).markers).toMatchObject([{ name: 'Urgente', text: 'até quinta', by: { login: 'bruno' } }])
  const changes = async (who: Person) =>
    (await world.ask(listMarkerChanges, who, { processId })).items.map((one) => `${one.by}: ${one.change} ${one.marker} ${one.text}`.trim())
  expect(await changes(ana)).toEqual([
    'Ana Beatriz Moura: removed Análise jurídica',
    'Bruno Siqueira: changed Urgente até quinta',
    'Ana Beatriz Moura: added Análise jurídica',
    'Ana Beatriz Moura: added Urgente até sexta',
  ])
  expect(await changes(dandara)).toEqual([])
  expect((await notesOf(dandara, processId)).markers).toEqual([])
  await expectRefusal(mark(dandara, processId, urgent), 'marker-not-found')
})

it('counts the open processes that carry a marker (R-60)', async () => {
  const markerId = await made('Contada')
  const [open, concluded] = [await started(ana), await started(ana)]
  for (const { processId } of [open, concluded]) await mark(ana, processId, markerId)
  await world.run(concludeProcess, ana, { processId: concluded.processId })
  const counted = (await world.ask(listMarkers, bruno, { counted: true })).items.find((one) => one.id === markerId)
  expect(counted).toMatchObject({ open: 1, used: true })
})

it('a marker deleted while a colleague uses it: whoever is second is told; a used one is deactivated and stays where it is', async () => {
  const { processId } = await started(ana)
  const contested = await made('Disputado')
  const both = await ends(mark(ana, processId, contested), world.run(deleteMarker, bruno, { markerId: contested }))
  expect([
    ['done', 'marker-not-found'],
    ['done', 'marker-used'],
  ]).toContainEqual(both)

  const used = await made('Em uso')
  await mark(ana, processId, used)
  await expectRefusal(world.run(deleteMarker, bruno, { markerId: used }), 'marker-used', { name: 'Em uso' })
  await world.run(saveMarker, bruno, { id: used, name: 'Em uso', colour: 'red', personal: false, active: false })
  await mark(ana, processId, used, 'ainda se escreve')
  await expectRefusal(mark(ana, (await started(ana)).processId, used), 'marker-inactive', { name: 'Em uso' })
  expect((await notesOf(ana, processId)).markers).toContainEqual(expect.objectContaining({ markerId: used, active: false }))
  await expectRefusal(made('em USO'), 'marker-exists')
})

it('two people put the same marker with different texts: the second is told', async () => {
  const { processId } = await started(ana)
  const markerId = await made('Simultâneo')
  expect(await ends(mark(ana, processId, markerId, 'a', null), mark(bruno, processId, markerId, 'b', null))).toEqual([
    'done',
    'marker-changed',
  ])
})

it('a personal marker is seen by its person alone, in that unit, and leaves nothing in the unit’s record', async () => {
  const { processId } = await started(ana)
  const own = await made('Só meu', { personal: true })
  await mark(ana, processId, own, 'lembrar')
  expect((await notesOf(ana, processId)).markers).toMatchObject([{ name: 'Só meu', personal: true }])
  expect((await notesOf(bruno, processId)).markers).toEqual([])
  expect((await world.ask(listMarkers, bruno, {})).items.map((one) => one.name)).not.toContain('Só meu')
  await expectRefusal(world.run(deleteMarker, bruno, { markerId: own }), 'marker-not-found')
  expect(await world.eventsOf(processId)).toEqual(['process.started'])
})

it('unread for me touches neither the receipt nor the history (P-50)', async () => {
  const { processId } = await started(ana)
  await world.run(setPersonalUnread, ana, { processId, unread: true })
  await world.run(setPersonalUnread, ana, { processId, unread: true })
  expect([(await notesOf(ana, processId)).unreadForMe, (await notesOf(bruno, processId)).unreadForMe]).toEqual([true, false])
  await world.run(setPersonalUnread, ana, { processId, unread: false })
  expect((await notesOf(ana, processId)).unreadForMe).toBe(false)
  expect(await world.eventsOf(processId)).toEqual(['process.started'])
})

it('a remark is for good: once however often the button is pressed, and only where the process is open (P-47)', async () => {
  const { processId } = await started(ana)
  const remark = (who: Person, text: string) => world.run(addRemark, who, { processId, text })
  await remark(ana, 'Recebido no balcão.')
  await remark(ana, 'Recebido no balcão.')
  await remark(bruno, 'Recebido no balcão.')
  await expectRefusal(remark(dandara, 'De fora'), 'process-not-open-here')
  expect((await world.eventsOf(processId)).filter((kind) => kind === 'process.remark-added')).toHaveLength(2)
})
