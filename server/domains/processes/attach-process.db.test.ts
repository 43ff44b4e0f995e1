/** Attaching and detaching against PostgreSQL: who sees it, what it restricts, who may undo it, and two at once (P-32, P-33, R-31, R-32). */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { testWorld } from '../../testing/world.ts'
import { changeDocument, changeDocumentLevel } from '../documents/change-document.ts'
import { recallProcess, reopenProcess, sendProcess } from '../routing/index.ts'
import { attachProcess, detachProcess } from './attach-process.ts'
import { showProcess } from './show-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const [ana, dandara] = [agency.as('ana'), agency.as('dandara')]
const administrator = { ...ana, abilities: new Set([...ana.abilities, 'process.detach' as const]) }
const { people } = agency.units
const code = (error: unknown) => (error instanceof Refusal ? error.code : String(error))
const show = (who: typeof ana, processId: string) => world.ask(showProcess, who, { processId })
const basis = agency.legalBases.personal

/** The older, and the newer with one signed document. */
async function pair(level: 'public' | 'restricted' = 'public') {
  const main = await started(ana)
  const newer = await started(ana)
  const document = await drafted(ana, newer.processId, level === 'public' ? {} : { level, legalBasisId: basis })
  await signed(ana, document.documentId, document.revision)
  return {
    main,
    newer,
    documentId: document.documentId,
    attach: () => world.run(attachProcess, ana, { processId: newer.processId, mainId: main.processId }),
  }
}

test('the newer becomes a node of the older, with no act of its own, and its data stay editable (P-32)', async () => {
  const { main, newer, documentId, attach } = await pair()
  await attach()
  expect((await show(dandara, main.processId)).attached).toMatchObject([{ number: newer.number }])
  const shown = await show(ana, newer.processId)
  expect(shown).toMatchObject({ attachedTo: { number: main.number }, openIn: [], abilities: { send: 'process-attached' } })
  await expect(world.run(reopenProcess, ana, { processId: newer.processId })).rejects.toMatchObject({ code: 'process-attached' })
  await world.run(changeDocument, ana, { documentId, description: 'Via do anexo' })
  expect(await world.eventsOf(newer.processId)).toContain('process.attached')
  expect(await world.eventsOf(main.processId)).toEqual(['process.started', 'process.took-in'])
})

test('the older is not attached to the newer, nor what is empty (R-31)', async () => {
  const { main, newer, attach } = await pair()
  const wrongWay = { processId: main.processId, mainId: newer.processId }
  await expect(world.run(attachProcess, ana, wrongWay)).rejects.toMatchObject({ code: 'nothing-to-attach' })
  await drafted(ana, main.processId)
  await expect(world.run(attachProcess, ana, wrongWay)).rejects.toMatchObject({ code: 'older-into-newer' })
  await attach()
})

test('what it restricts it restricts in the main one, and who gets the main one gets it too, until the sending is undone (R-32)', async () => {
  const { main, newer, documentId, attach } = await pair('restricted')
  await expect(show(dandara, newer.processId)).rejects.toMatchObject({ code: 'process-not-found' })
  await attach()
  expect((await show(ana, main.processId)).level).toBe('restricted')
  await expect(show(dandara, main.processId)).rejects.toMatchObject({ code: 'process-not-found' })
  await world.run(sendProcess, ana, { processId: main.processId, unitIds: [people], keepOpen: true })
  const receiver = agency.as('dandara')
  expect((await show(receiver, main.processId)).attached).toMatchObject([{ number: newer.number }])
  await show(receiver, newer.processId)
  await world.run(recallProcess, ana, { processId: main.processId })
  await expect(show(receiver, newer.processId)).rejects.toMatchObject({ code: 'process-not-found' })
  await world.run(changeDocumentLevel, ana, { documentId, level: 'public', legalBasisId: null })
  expect((await show(ana, main.processId)).level).toBe('public')
  const { rows } = await sql<{
    data: object
  }>`select data from history_event where process_id = ${main.processId} and kind = 'process.took-in'`.execute(world.db)
  expect(rows).toEqual([{ data: { number: null } }])
})

test('only an administrator detaches, with a reason; it is open again where it was attached, and keeps its level (P-33, R-32)', async () => {
  const { main, newer, attach } = await pair('restricted')
  await attach()
  const detach = { processId: newer.processId, reason: 'Anexado por engano' }
  await expect(world.run(detachProcess, ana, detach)).rejects.toMatchObject({ code: 'may-not-detach' })
  await world.run(detachProcess, administrator, detach)
  const shown = await show(ana, newer.processId)
  expect([shown.level, shown.attachedTo, shown.here?.state]).toEqual(['restricted', null, 'open'])
  const left = await show(ana, main.processId)
  expect([left.level, left.attached]).toEqual(['public', []])
  await expect(world.run(detachProcess, administrator, detach)).rejects.toMatchObject({ code: 'process-not-attached' })
  await attach()
})

test('two attach at once, crosswise and to one another’s: nothing ends up inside itself, and nobody waits for ever', async () => {
  const [a, b, c] = [await pair(), await pair(), await pair()]
  const into = (from: typeof a, to: typeof a) =>
    world.run(attachProcess, ana, { processId: from.newer.processId, mainId: to.newer.processId })
  const crosswise = await Promise.allSettled([into(b, a), into(a, b)])
  expect(crosswise.map((end) => (end.status === 'fulfilled' ? 'done' : code(end.reason))).filter((end) => end === 'done')).toHaveLength(1)
  const chain = await Promise.allSettled([into(c, b), into(c, a)])
  expect(chain.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1)
  const { rows } = await sql`
    select from process_attachment x join process_attachment y on y.process_id = x.main_id and y.detached_at is null where x.detached_at is null`.execute(
    world.db,
  )
  expect(rows).toEqual([])
})
