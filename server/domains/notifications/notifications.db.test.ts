/** Who is told of what, exactly once, and sees of it only what they may see (decision 0022). */
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { batchActs } from '../../batch-acts.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { startBatchWith } from '../batches/batch-commands.ts'
import { runBatch } from '../batches/run-batch.ts'
import { addGrant } from '../grants/index.ts'
import { addComment, addFollowUp } from '../notes/index.ts'
import { liftSuspension, suspendProcess } from '../processes/index.ts'
import { assignProcess, recallProcess, sendProcess } from '../routing/index.ts'
import { markAllNotifications, markNotification, unmarkAllNotifications } from './mark-notifications.ts'
import { notificationJobs } from './notify-people.ts'
import { countNotifications, listNotifications } from './show-notifications.ts'
import { deliver } from './testing/deliver.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const { as, units, people } = agency
const [ana, bruno, dandara, gilda, fabio] = [as('ana'), as('bruno'), as('dandara'), as('gilda'), as('fabio')]
const jobs = notificationJobs(world)
/** After the grace that an arrival waits for. */
async function work(options?: { twice?: boolean }): Promise<string[]> {
  world.clock.pass(60)
  return deliver(world, jobs, options)
}

type Item = Awaited<ReturnType<typeof all>>[number]
const all = async (who: Actor) => (await world.ask(listNotifications, who, { limit: 100 })).items
const latest = async (who: Actor) => (await all(who))[0] ?? null
const unread = async (who: Actor) => (await world.ask(countNotifications, who, {})).unread
const about = (processId: string, who: Actor) =>
  all(who).then((items) =>
    numberOf(processId).then((number) => items.filter((item) => item.process?.number === number).map((item) => item.kind)),
  )
async function numberOf(processId: string): Promise<string> {
  const { rows } = await sql<{ number: string }>`select number from process where id = ${processId}`.execute(world.db)
  return rows[0]!.number
}
const send = (processId: string, unitIds: string[]) => world.run(sendProcess, ana, { processId, unitIds, keepOpen: true })

it('an arrival is told a minute later to everybody in the units it came to, once however often the job runs', async () => {
  const { processId, number } = await started(ana)
  await send(processId, [units.people, units.clinic])
  world.hints.length = 0
  world.clock.pass(59)
  expect(await deliver(world, jobs)).toEqual([])
  expect(await work({ twice: true })).toEqual(['notifyPeople'])
  expect(world.hints.filter((topic) => topic === `bell:${people.gilda}`)).toHaveLength(1)
  const arrival = {
    kind: 'arrival',
    isRead: false,
    by: 'Ana Beatriz Moura',
    byUnit: 'SEPLAG/COMPRAS',
    process: { number, level: 'public' },
  }
  expect(await all(dandara)).toMatchObject([{ ...arrival, unit: { code: 'SEPLAG/PESSOAS' } }])
  // in two of the units, told once; and shown whichever of their units a person acts in
  expect(await all(as('gilda', 'people'))).toMatchObject([arrival])
  expect(await all(gilda)).toMatchObject([arrival])
  expect(await all(as('heitor'))).toMatchObject([arrival])
  expect([await all(ana), await all(bruno), await all(fabio)]).toEqual([[], [], []])
})

it('of a sending that was undone nothing stays, whichever job runs first (P-11)', async () => {
  for (const early of [true, false]) {
    const { processId } = await started(ana)
    await send(processId, [units.people])
    if (early) await work()
    await world.run(recallProcess, ana, { processId })
    await work()
    expect(await about(processId, dandara)).toEqual([])
  }
})

it('who becomes responsible is told, and of what is signed and answered from then on; who follows it too, but not who did it', async () => {
  const { processId } = await started(ana)
  await world.run(assignProcess, ana, { processId, userId: people.bruno })
  await world.run(addFollowUp, dandara, { processId, groupId: null, text: '' })
  const draft = await drafted(ana, processId)
  await work()
  expect([await about(processId, bruno), await about(processId, dandara)]).toEqual([['assigned'], []])
  await signed(ana, draft.documentId, draft.revision)
  await work()
  expect(await latest(dandara)).toMatchObject({ kind: 'signed', document: { title: expect.stringContaining('Despacho') } })
  expect([await about(processId, bruno), await about(processId, ana)]).toEqual([['signed', 'assigned'], []])
  const say = (who: Actor, threadId: string | null) =>
    world.run(addComment, who, { processId, documentId: null, threadId, text: 'Falta a certidão?' })
  const first = (await say(dandara, null)).id
  await say(bruno, first)
  await say(dandara, first)
  await work()
  expect([await about(processId, dandara), await about(processId, bruno)]).toEqual([
    ['replied', 'signed'],
    ['replied', 'signed', 'assigned'],
  ])
})

it('an assignment that was changed before the job ran is told to the one it stayed with', async () => {
  const { processId } = await started(ana)
  for (const userId of [people.bruno, people.carla]) await world.run(assignProcess, ana, { processId, userId })
  await work()
  expect([await about(processId, bruno), await about(processId, as('carla'))]).toEqual([[], ['assigned']])
})

it('the end of a stay is told to who suspended it, and the end of a batch to who asked for it', async () => {
  const { processId } = await started(ana)
  await world.run(suspendProcess, ana, { processId, reason: 'Aguarda o laudo', until: null, boundToId: null })
  world.clock.pass(60)
  await world.run(liftSuspension, bruno, { processId })
  const order = { act: 'concludeProcess', subject: 'process' as const, input: {}, ids: [processId], key: 'the key of a test' }
  const { batchId } = await world.run(startBatchWith(batchActs), ana, order)
  await runBatch(world, batchActs, batchId)
  await work()
  expect((await all(ana)).map((item) => [item.kind, item.batchId, item.by])).toEqual([
    ['batch-finished', batchId, null],
    ['stay-lifted', null, 'Bruno Siqueira'],
  ])
  expect(await about(processId, bruno)).toEqual([])
})

it('nobody is told of a draft of another unit, nor of what they may not see; and what was told goes with the right to see it', async () => {
  const restricted = await started(ana, { level: 'restricted', legalBasisId: agency.legalBases.personal })
  await send(restricted.processId, [units.people])
  const draft = await drafted(ana, restricted.processId)
  const open = await started(ana)
  await world.run(addFollowUp, dandara, { processId: open.processId, groupId: null, text: '' })
  await work()
  expect(await about(restricted.processId, dandara)).toEqual(['arrival'])
  const before = await unread(dandara)
  // The level rises after it was told: only holders still see that there is anything.
  await sql`update process set level = 'confidential' where id = any(${[restricted.processId, open.processId]})`.execute(world.db)
  expect([await about(restricted.processId, dandara), await unread(dandara)]).toEqual([[], before - 1])
  const grant = {
    process_id: open.processId,
    user_id: people.dandara,
    unit_id: units.people,
    granted_by: people.ana,
    granted_at: new Date(),
  }
  await world.db.insertInto('access_grant').values(grant).execute()
  for (const who of [ana, bruno])
    await world
      .run(addComment, who, { processId: restricted.processId, documentId: draft.documentId, threadId: null, text: 'x' })
      .catch(() => {})
  const second = await drafted(ana, (await started(ana)).processId)
  await signed(ana, second.documentId, second.revision)
  await work()
  expect((await all(dandara)).some((item) => item.process?.number === restricted.number)).toBe(false)
  // A role that ended shows nothing any more; another person's notification cannot be marked.
  const mine = (await latest(dandara))!
  await expectRefusal(world.run(markNotification, ana, { notificationId: mine.id, read: true }), 'item-not-found')
  await sql`delete from assignment where user_id = ${people.dandara}`.execute(world.db)
  expect([await all(dandara), await unread(dandara)]).toEqual([[], 0])
  await sql`insert into assignment (user_id, unit_id, role) values (${people.dandara}, ${units.people}, 'basic')`.execute(world.db)
})

it('read marks are the person’s own: one, all up to what was on the screen, and back; by pages without a gap', async () => {
  for (let i = 0; i < 5; i++) await send((await started(ana)).processId, [units.people])
  await work()
  const items = await all(dandara)
  const start = await unread(dandara)
  await world.run(markNotification, dandara, { notificationId: items[0]!.id, read: true })
  expect([await unread(dandara), (await world.ask(listNotifications, dandara, { unread: true, limit: 100 })).items.length]).toEqual([
    start - 1,
    start - 1,
  ])
  world.clock.pass(10)
  const { mark } = await world.run(markAllNotifications, dandara, { upTo: items[2]!.id })
  expect(await unread(dandara)).toBe(1)
  await world.run(unmarkAllNotifications, dandara, { mark })
  expect(await unread(dandara)).toBe(start - 1)
  const seen: string[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: { items: { id: string }[]; next: string | null } = await world.ask(listNotifications, dandara, {
      limit: 2,
      ...(cursor ? { cursor } : {}),
    })
    seen.push(...page.items.map((item) => item.id))
    cursor = page.next
  }
  expect(seen).toEqual(items.map((item) => item.id))
})

it('what is old is forgotten: what was read after a month, the rest after half a year; and nobody is told of an old event', async () => {
  const [{ id: read }, { id: kept }] = (await all(dandara)) as [Item, Item, ...Item[]]
  await world.run(markNotification, dandara, { notificationId: read, read: true })
  await world.run(markNotification, dandara, { notificationId: kept, read: false })
  await send((await started(ana)).processId, [units.people])
  world.clock.pass(31 * 86_400)
  await jobs.forgetNotifications()
  const left = (await all(dandara)).map((item) => item.id)
  expect([left.includes(read), left.includes(kept)]).toEqual([false, true])
  await work()
  expect((await all(dandara)).map((item) => item.id)).toEqual(left)
  world.clock.pass(150 * 86_400)
  await jobs.forgetNotifications()
  expect(await all(dandara)).toEqual([])
})

it('who is given a credential is told of it, of its renewal too, and reads the number only (A-06, A-07)', async () => {
  const secret = { typeId: agency.processTypes.inquiry, level: 'confidential', legalBasisId: agency.legalBases.inquiry } as const
  const { processId } = await started(ana, { ...secret, summary: 'Apuração reservada' })
  const hers = { ...ana, opened: new Set([processId]) }
  await world.run(addGrant, hers, { processId, userId: people.bruno, unitId: units.purchases })
  await work()
  expect([await about(processId, bruno), await about(processId, ana), await about(processId, as('carla'))]).toEqual([['granted'], [], []])
  expect((await all(bruno))[0]?.process).toMatchObject({ level: 'confidential', summary: '' })
})
