/** Receive, assign, conclude, reopen (P-09, P-10, P-13, P-14): what each leaves, the second click, and every refusal. */
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal, refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { showProcess } from '../processes/show-process.ts'
import { assignProcess, concludeProcess, receiveProcess, reopenProcess } from './move-process.ts'
import { sendProcess } from './send-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const { as, units, people } = agency
const [ana, bruno, carla, dandara] = [as('ana'), as('bruno'), as('carla'), as('dandara')]
const here = async (processId: string, actor = ana) => {
  const { here } = await world.ask(showProcess, actor, { processId })
  return here && [here.state, here.received ? 'received' : 'unread', here.assignee?.login ?? 'nobody']
}
const trace = async (act: () => Promise<unknown>) => (await left(world, act)).events

/** Arrived in `purchases` from `people`, unread. */
let arrived = ''
/** Started in `purchases` by ana. */
let own = ''
beforeEach(async () => {
  arrived = (await started(dandara)).processId
  await world.run(sendProcess, dandara, { processId: arrived, unitIds: [units.purchases], keepOpen: false })
  own = (await started(ana)).processId
})

describe('receive (P-09)', () => {
  const receive = (processId: string, actor = ana) => world.run(receiveProcess, actor, { processId })

  it('registers the receipt once, by whoever of the unit is first', async () => {
    expect(await here(arrived)).toEqual(['open', 'unread', 'nobody'])
    const first = await left(world, () => receive(arrived, carla))
    expect(first).toEqual({
      events: [['process.received', {}]],
      jobs: [],
      audit: ['receiveProcess changed'],
      hints: [`desk:${units.purchases}`, `process:${arrived}`].sort(),
    })
    const second = await left(world, () => receive(arrived))
    expect(second).toEqual({ events: [], jobs: [], audit: ['receiveProcess unchanged'], hints: [] })
    const { rows } = await sql`select received_by from process_unit where process_id = ${arrived} and unit_id = ${units.purchases}`.execute(
      world.db,
    )
    expect(rows).toEqual([{ received_by: people.carla }])
  })

  it('leaves the process where it stands on the desk: opening is no activity', async () => {
    const lastActivity = async () =>
      (
        await sql<{ at: Date }>`
        select last_activity_at as at from process_unit where process_id = ${arrived} and unit_id = ${units.purchases}`.execute(world.db)
      ).rows[0]?.at
    const before = await lastActivity()
    await receive(arrived, carla)
    expect(await lastActivity()).toEqual(before)
  })

  it('receives nothing that was started here, nor elsewhere on our behalf', async () => {
    expect(await trace(() => receive(own))).toEqual([])
    await expectRefusal(receive(arrived, dandara), 'process-not-open-here')
    await expectRefusal(receive(own, as('fabio')), 'may-not-receive')
    await expectRefusal(receive('999999'), 'process-not-found')
  })
})

describe('assign (P-10, R-30)', () => {
  const assign = (processId: string, userId: string | null, actor = ana) => world.run(assignProcess, actor, { processId, userId })

  it('gives to a colleague, takes back, and the second click changes nothing', async () => {
    expect(await here(own)).toEqual(['open', 'received', 'ana'])
    const given = await left(world, () => assign(own, people.bruno))
    expect(given).toEqual({
      events: [['process.assigned', { to: 'Bruno Siqueira' }]],
      jobs: ['notifyPeople'],
      audit: ['assignProcess changed'],
      hints: [`desk:${units.purchases}`, `process:${own}`].sort(),
    })
    expect(await here(own)).toEqual(['open', 'received', 'bruno'])
    expect(await trace(() => assign(own, people.bruno))).toEqual([])
    expect(await trace(() => assign(own, null))).toEqual([['process.assigned', { to: null }]])
    expect(await trace(() => assign(own, null))).toEqual([])
    expect(await here(own)).toEqual(['open', 'received', 'nobody'])
  })

  it('of an unread process is its receipt (R-30)', async () => {
    expect((await trace(() => assign(arrived, people.ana))).map(([kind]) => kind)).toEqual(['process.received', 'process.assigned'])
    expect(await here(arrived)).toEqual(['open', 'received', 'ana'])
  })

  it('only informs: others of the unit go on as before', async () => {
    await assign(own, people.bruno)
    await world.run(concludeProcess, carla, { processId: own })
    expect(await here(own)).toEqual(['concluded', 'received', 'nobody'])
  })

  it.each([
    ['somebody of another unit', people.dandara],
    ['nobody there is', '999999'],
  ])('is refused for %s', async (_who, userId) => expectRefusal(assign(own, userId), 'not-a-colleague'))

  it('is refused for who left, where it is not open, and to who only reads', async () => {
    await sql`update app_user set active = false where id = ${people.bruno}`.execute(world.db)
    expect(await refusalOf(assign(own, people.bruno))).toBe('not-a-colleague')
    await sql`update app_user set active = true`.execute(world.db)
    await expectRefusal(assign(arrived, people.dandara, dandara), 'process-not-open-here')
    await expectRefusal(assign(own, null, as('fabio')), 'may-not-assign')
    await expectRefusal(assign('999999', null), 'process-not-found')
  })

  it('is refused for a confidential process (R-18)', async () => {
    await sql`update process set level = 'confidential' where id = ${own}`.execute(world.db)
    await sql`insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at)
      values (${own}, ${people.ana}, ${units.purchases}, ${people.ana}, now())`.execute(world.db)
    await expectRefusal(assign(own, people.bruno, { ...ana, opened: new Set([own]) }), 'confidential-does-not-travel')
    await expectRefusal(assign(own, people.bruno, bruno), 'process-not-found')
  })
})

describe('conclude (P-13, R-02, R-61)', () => {
  const conclude = (processId: string, actor = ana) => world.run(concludeProcess, actor, { processId })

  it('ends it here and nowhere else; what is signed turns black, drafts do not hinder it', async () => {
    const first = await drafted(ana, own)
    await signed(ana, first.documentId, first.revision)
    await drafted(ana, own)
    await world.run(sendProcess, ana, { processId: own, unitIds: [units.people], keepOpen: true })
    const third = await drafted(ana, own)
    await signed(ana, third.documentId, third.revision)
    const done = await left(world, () => conclude(own))
    expect(done).toEqual({
      events: [
        ['documents.locked', { documentNumbers: [third.number], cause: 'concluded' }],
        ['process.concluded', { bySending: false }],
      ],
      jobs: [],
      audit: ['concludeProcess changed'],
      hints: [`desk:${units.purchases}`, `process:${own}`].sort(),
    })
    expect([await here(own), await here(own, dandara)]).toEqual([
      ['concluded', 'received', 'nobody'],
      ['open', 'unread', 'nobody'],
    ])
  })

  it('of an unread process is its receipt', async () => {
    expect((await trace(() => conclude(arrived))).map(([kind]) => kind)).toEqual(['process.received', 'process.concluded'])
  })

  it('is refused the second time, elsewhere, and to who only reads', async () => {
    await conclude(own)
    await expectRefusal(conclude(own), 'process-not-open-here')
    await expectRefusal(conclude(arrived, dandara), 'process-not-open-here')
    await expectRefusal(conclude(arrived, as('fabio')), 'may-not-conclude')
    await expectRefusal(conclude('999999'), 'process-not-found')
  })
})

describe('reopen (P-14, R-30)', () => {
  const reopen = (processId: string, actor = ana) => world.run(reopenProcess, actor, { processId })

  it('opens it again for whoever reopens, in any unit it passed through, without a sending', async () => {
    const done = await left(world, () => reopen(arrived, as('gilda', 'people')))
    expect(done).toEqual({
      events: [['process.reopened', {}]],
      jobs: [],
      audit: ['reopenProcess changed'],
      hints: [`desk:${units.people}`, `process:${arrived}`].sort(),
    })
    expect([await here(arrived, dandara), await here(arrived)]).toEqual([
      ['open', 'received', 'gilda'],
      ['open', 'unread', 'nobody'],
    ])
  })

  it('is refused where it is open, where it never was, and to who only reads', async () => {
    await expectRefusal(reopen(own), 'process-open-here')
    await expectRefusal(reopen(own, dandara), 'process-never-here')
    await expectRefusal(reopen(own, as('fabio')), 'may-not-reopen')
    await expectRefusal(reopen('999999'), 'process-not-found')
  })
})
