/** Follow-ups, favorites, comments and acknowledgements: whose they are, and what is seen when access is lost (P-42…P-45, R-47). */
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Refusal } from '../../kernel/refusal.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { changeProcessLevel } from '../processes/change-process.ts'
import { addAcknowledgement, listAcknowledgements } from './acknowledge.ts'
import { addComment, changeComment, deleteComment, listComments } from './comment.ts'
import { addFollowUp, changeFollowUp, listFollowUps, removeFollowUp } from './follow-process.ts'
import { addFavorite, listFavorites, removeFavorite } from './keep-favorites.ts'
import { deleteNoteGroup, listNoteGroups, saveNoteGroup } from './note-groups.ts'
import { showNotes } from './show-notes.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const [ana, bruno, dandara] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara')]
type Person = typeof ana

const group = async (who: Person, list: 'follow-ups' | 'favorites', name: string) =>
  (await world.run(saveNoteGroup, who, { list, name })).id
const follow = (who: Person, processId: string, groupId: string | null = null, text = '') =>
  world.run(addFollowUp, who, { processId, groupId, text })
const page = { text: '', limit: 50 }
const followed = (who: Person, change: { text?: string; groupId?: string; cursor?: string; limit?: number } = {}) =>
  world.ask(listFollowUps, who, { ...page, ...change })
const keep = (who: Person, processId: string, documentId: string | null = null) =>
  world.run(addFavorite, who, { processId, documentId, groupId: null, description: 'Modelo de pedido' })
const say = (who: Person, processId: string, text: string, change: { documentId?: string; threadId?: string } = {}) =>
  world.run(addComment, who, { processId, documentId: null, threadId: null, text, ...change })
const said = async (who: Person, processId: string, documentId?: string) =>
  (await world.ask(listComments, who, { processId, documentId })).items.map((one) => [one.text, ...one.replies.map((reply) => reply.text)])

it('a unit follows what it sees, in several groups; what it may no longer see is not in its list (P-42)', async () => {
  const { processId, number } = await started(ana)
  const [works, audit] = [await group(dandara, 'follow-ups', 'Obras'), await group(dandara, 'follow-ups', 'Auditoria')]
  await follow(dandara, processId, works, 'Cobrar em março')
  await follow(dandara, processId, audit, 'Relatório do tribunal')
  const again = await follow(dandara, processId, works, 'Cobrar em março')
  await expectRefusal(follow(dandara, processId, works, 'outra coisa'), 'already-followed')
  const { items } = await followed(dandara)
  expect(items).toMatchObject([
    { process: { number }, group: { name: 'Auditoria' }, openIn: ['SEPLAG/COMPRAS'] },
    { id: again.id, text: 'Cobrar em março', group: { name: 'Obras' } },
  ])
  expect((await followed(dandara, { text: 'MARCO cobrar' })).items).toHaveLength(1)
  expect((await followed(dandara, { text: number.slice(8, 15) })).items).toHaveLength(2)
  expect((await followed(dandara, { groupId: audit })).items).toHaveLength(1)
  const first = await followed(dandara, { limit: 1 })
  expect((await followed(dandara, { limit: 1, cursor: first.next! })).items[0]?.id).toBe(again.id)
  expect((await followed(ana)).items).toEqual([])
  await expectRefusal(world.run(removeFollowUp, ana, { followUpId: again.id }), 'follow-up-not-found')

  await world.run(changeProcessLevel, ana, { processId, level: 'restricted', legalBasisId: agency.legalBases.personal })
  expect((await followed(dandara)).items).toEqual([])
  expect((await world.ask(listNoteGroups, dandara, { list: 'follow-ups' })).total).toBe(0)
  await expectRefusal(world.run(removeFollowUp, dandara, { followUpId: again.id }), 'follow-up-not-found')
  await world.run(changeProcessLevel, ana, { processId, level: 'public', legalBasisId: null })
  expect((await followed(dandara)).items).toHaveLength(2)
})

it('a follow-up changes group and text, one person after the other; a deleted group lets go of what was in it', async () => {
  const { processId } = await started(ana)
  const [one, two] = [await group(ana, 'follow-ups', 'Primeiro'), await group(ana, 'follow-ups', 'Segundo')]
  const { id: followUpId } = await follow(ana, processId, one)
  await follow(ana, processId, two)
  const { revision } = (await followed(ana)).items.find((row) => row.id === followUpId)!
  await world.run(changeFollowUp, bruno, { followUpId, groupId: one, text: 'do Bruno', revision })
  await expectRefusal(world.run(changeFollowUp, ana, { followUpId, groupId: one, text: 'da Ana', revision }), 'follow-up-changed', {
    name: 'Bruno Siqueira',
  })
  await expectRefusal(world.run(changeFollowUp, ana, { followUpId, groupId: two, text: '' }), 'already-followed')
  await expectRefusal(follow(ana, processId, await group(ana, 'favorites', 'De favoritos')), 'group-not-found')
  await world.run(deleteNoteGroup, bruno, { groupId: one })
  await world.run(deleteNoteGroup, bruno, { groupId: two })
  expect((await followed(ana)).items.map((row) => row.group)).toEqual([null, null])
})

it('favorites are processes and documents; a document is offered as model while it has a content (P-45)', async () => {
  const { processId } = await started(ana)
  const draft = await drafted(ana, processId)
  await keep(ana, processId)
  const { id } = await keep(ana, processId, draft.documentId)
  expect((await keep(bruno, processId, draft.documentId)).id).toBe(id)
  const kept = async (who: Person, kind: 'all' | 'models') => (await world.ask(listFavorites, who, { ...page, kind })).items
  expect(await kept(bruno, 'models')).toMatchObject([{ id, document: { number: draft.number, state: 'draft' } }])
  expect(await kept(bruno, 'all')).toHaveLength(2)
  expect(await kept(dandara, 'all')).toEqual([])
  await expectRefusal(keep(dandara, processId, draft.documentId), 'document-not-found')
  await expectRefusal(keep(ana, (await started(ana)).processId, draft.documentId), 'document-not-found')
  await world.run(removeFavorite, bruno, { favoriteId: id })
  expect(await kept(ana, 'models')).toEqual([])
})

it('comments are read as the item is; on a draft its unit alone comments until it is signed (P-44)', async () => {
  const { processId } = await started(ana)
  const { documentId, revision } = await drafted(ana, processId)
  await say(ana, processId, 'Rever o item 2', { documentId })
  await expectRefusal(say(dandara, processId, 'Posso?', { documentId }), 'document-not-found')
  expect((await world.ask(showNotes, dandara, { processId })).documents).toEqual([])
  await signed(ana, documentId, revision)
  expect(await said(dandara, processId, documentId)).toEqual([['Rever o item 2']])
  expect((await world.ask(showNotes, dandara, { processId })).documents).toMatchObject([{ documentId, comments: 1 }])
})

it('only the unit that wrote a comment changes and deletes it; nothing of it is left, and what others replied is (P-44)', async () => {
  const { processId } = await started(ana)
  const { id: threadId } = await say(ana, processId, 'Quem responde?')
  const { id: reply } = await say(dandara, processId, 'Nós respondemos', { threadId })
  await say(bruno, processId, 'Obrigado', { threadId: reply })
  expect(await said(dandara, processId)).toEqual([['Quem responde?', 'Nós respondemos', 'Obrigado']])
  await expectRefusal(world.run(deleteComment, ana, { commentId: reply }), 'comment-of-other-unit', { unit: 'SEPLAG/PESSOAS' })
  await expectRefusal(world.run(changeComment, ana, { commentId: reply, text: 'x' }), 'comment-of-other-unit')
  const { revision } = (await world.ask(listComments, ana, { processId })).items[0]!
  await world.run(changeComment, bruno, { commentId: threadId, text: 'Quem?', revision })
  await expectRefusal(world.run(changeComment, ana, { commentId: threadId, text: 'Quê?', revision }), 'comment-changed')
  await world.run(deleteComment, bruno, { commentId: threadId })
  expect(await said(ana, processId)).toEqual([['Nós respondemos', 'Obrigado']])
  await expectRefusal(say(ana, processId, 'tarde', { threadId }), 'comment-not-found')
})

it('an acknowledgement is once and for good, and that of a document counts for its process (P-43, R-47)', async () => {
  const { processId } = await started(ana)
  const { documentId, revision } = await drafted(ana, processId)
  const acknowledge = (who: Person, document: string | null) => world.run(addAcknowledgement, who, { processId, documentId: document })
  await expectRefusal(acknowledge(ana, documentId), 'document-not-signed')
  await signed(ana, documentId, revision)
  await acknowledge(dandara, documentId)
  await acknowledge(dandara, documentId)
  await acknowledge(dandara, null)
  await acknowledge(bruno, null)
  const list = async (document?: string) =>
    (await world.ask(listAcknowledgements, ana, { processId, documentId: document })).items.map(({ by, unit, through }) => [
      by.login,
      unit,
      through?.id ?? null,
    ])
  expect(await list(documentId)).toEqual([['dandara', 'SEPLAG/PESSOAS', null]])
  expect(await list()).toEqual([
    ['bruno', 'SEPLAG/COMPRAS', null],
    ['dandara', 'SEPLAG/PESSOAS', documentId],
  ])
  expect((await world.eventsOf(processId)).filter((kind) => kind.endsWith('acknowledged'))).toEqual([
    'document.acknowledged',
    'process.acknowledged',
  ])
})

it('two people follow the same process in the same group at once: it is followed once', async () => {
  const { processId } = await started(ana)
  const groupId = await group(ana, 'follow-ups', 'Disputa')
  const both = await Promise.allSettled([follow(ana, processId, groupId, 'a'), follow(bruno, processId, groupId, 'b')])
  const codes = both.map((end) => (end.status === 'fulfilled' ? 'done' : (end.reason as Refusal).code)).sort()
  expect(codes).toEqual(['already-followed', 'done'])
})

it('of a confidential process only who holds a credential sees what the unit keeps, and by its words only after the password (P-42, A-06)', async () => {
  const { processId } = await started(ana)
  await follow(ana, processId, null, 'Sigiloso')
  await keep(ana, processId)
  await say(ana, processId, 'Só entre nós')
  await sql`update process set level = 'confidential' where id = ${processId}`.execute(world.db)
  await sql`insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at)
    values (${processId}, ${agency.people.ana}, ${agency.units.purchases}, ${agency.people.ana}, now())`.execute(world.db)
  const seen = async (who: Person) => [
    (await followed(who, { text: 'Sigiloso' })).items.length,
    (await world.ask(listFavorites, who, { ...page, kind: 'processes' })).items.filter((one) => one.process.id === processId).length,
  ]
  const opened = { ...ana, opened: new Set([processId]) }
  expect([await seen(opened), await seen(ana), await seen(bruno)]).toEqual([
    [1, 1],
    [0, 1],
    [0, 0],
  ])
  const { id } = (await followed(ana, {})).items.find((one) => one.process.id === processId)!
  await expectRefusal(world.run(removeFollowUp, ana, { followUpId: id }), 'confidential-password-needed', { processId })
  await expectRefusal(world.ask(showNotes, bruno, { processId }), 'process-not-found')
  await expectRefusal(world.ask(listComments, bruno, { processId }), 'process-not-found')
})
