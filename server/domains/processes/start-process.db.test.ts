/** Numbers under concurrency (N-02, D-25): no repeat and no gap, however many start at once and whoever is killed in between. */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { runCommand } from '../../kernel/command.ts'
import { openDatabase } from '../../kernel/db.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { inDatabase } from '../../testing/start-postgres.ts'
import { testWorld } from '../../testing/world.ts'
import { createDocument } from '../documents/index.ts'
import { startProcess } from './start-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const wide = openDatabase(world.url, { max: 24 })
afterAll(() => wide.destroy())
const crowd = { ...world, db: wide }

const wish = () => ({
  typeId: agency.processTypes.purchase,
  summary: '',
  classificationIds: [agency.subjects.bidding],
  partyIds: [],
  level: 'public' as const,
  legalBasisId: null,
  remark: '',
})
const start = (who: 'ana' | 'dandara') => runCommand(crowd, agency.as(who), startProcess, wish())

const refusedStart = () => runCommand(crowd, agency.as('ana'), startProcess, { ...wish(), classificationIds: ['999999'] })
/** Fails when everything is written but the commit: the ledger is the last to write. */
const undoneStart = () =>
  runCommand(
    { ...crowd, ledger: { ...crowd.ledger, record: () => Promise.reject(new Error('undone')) } },
    agency.as('ana'),
    startProcess,
    wish(),
  )

/** The sequence part of every number given so far, in order. */
async function sequences(): Promise<number[]> {
  const { rows } = await sql<{ number: string }>`select number from process order by number`.execute(world.db)
  return rows.map(({ number }) => Number(/^1500\.\d\d\.(\d{7})\//.exec(number)?.[1]))
}
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

test('a hundred starts at once in two units of an agency: every number once, none left out', async () => {
  await Promise.all(Array.from({ length: 100 }, (_, i) => start(i % 2 ? 'ana' : 'dandara')))
  expect(await sequences()).toEqual(upTo(100))
  const { rows } = await sql`select last from number_sequence`.execute(world.db)
  expect(rows).toEqual([{ last: '100' }])
})

test('forty starts at once, every third refused or undone after it took its number: the others have no gap', async () => {
  const before = (await sequences()).length
  const ends = await Promise.allSettled(
    Array.from({ length: 40 }, (_, i) => {
      if (i % 6 === 0) return refusedStart()
      if (i % 6 === 3) return undoneStart()
      return start(i % 2 ? 'ana' : 'dandara')
    }),
  )
  const done = ends.filter((end) => end.status === 'fulfilled').length
  expect(done).toBe(26)
  expect(await sequences()).toEqual(upTo(before + done))
})

test('a start killed after it took its number leaves no gap, and says to try again', async () => {
  const before = (await sequences()).length
  const url = inDatabase(inject('database').adminUrl, new URL(world.url).pathname.slice(1))
  // Two sessions: inside its transaction the first one would see the others as they were when it first looked.
  const [holder, watcher] = [new pg.Client({ connectionString: url }), new pg.Client({ connectionString: url })]
  await holder.connect()
  await watcher.connect()
  try {
    // Whoever has its number waits here, one statement before its commit.
    await holder.query('begin; lock table audit_entry in access exclusive mode')
    const cut = expectRefusal(start('ana'), 'system-busy')
    const pid = await waitingFor(watcher, 'insert into audit_entry')
    const next = start('dandara')
    await waitingFor(watcher, 'insert into number_sequence')
    await watcher.query('select pg_terminate_backend($1)', [pid])
    await holder.query('rollback')
    await cut
    await next
  } finally {
    await holder.end()
    await watcher.end()
  }
  expect(await sequences()).toEqual(upTo(before + 1))
})

/** @returns the process of the one session that waits for a lock with such a statement. */
async function waitingFor(watcher: pg.Client, statement: string): Promise<number> {
  for (;;) {
    const { rows } = await watcher.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike '%' || $1 || '%' and pid <> pg_backend_pid()`,
      [statement],
    )
    if (rows[0]) return rows[0].pid
  }
}

test('a refused start takes no number', async () => {
  const before = await sequences()
  await expectRefusal(started(agency.as('ana'), { typeId: '999999' }), 'process-type-unknown')
  await expectRefusal(started(agency.as('ana'), { partyIds: ['999999'] }), 'contact-unknown')
  await started(agency.as('ana'))
  expect(await sequences()).toEqual(upTo(before.length + 1))
})

test('letters written at once in many processes: one sequence per unit and year, without repeat or gap', async () => {
  const processes = await Promise.all(
    upTo(8).map((i) => started(agency.as(i % 2 ? 'ana' : 'dandara')).then((p) => ({ ...p, who: i % 2 ? 'ana' : 'dandara' }) as const)),
  )
  await Promise.all(
    processes.flatMap(({ processId, who }) =>
      upTo(4).map(() =>
        runCommand(crowd, agency.as(who), createDocument, {
          processId,
          typeId: agency.documentTypes.letter,
          typeNumber: '',
          recipientIds: [],
          modelNumber: null,
          description: '',
          treeName: '',
          interestedIds: [],
          level: 'public',
          legalBasisId: null,
        }),
      ),
    ),
  )
  for (const unitId of [agency.units.purchases, agency.units.people]) {
    const { rows } = await sql<{ n: number }>`
      select type_number::int as n from document where creating_unit_id = ${unitId} and type_number is not null order by n`.execute(
      world.db,
    )
    expect(rows.map(({ n }) => n)).toEqual(upTo(16))
  }
  const { rows } = await sql`
    select count(*)::int as documents, count(distinct number)::int as numbers, count(distinct (process_id, position))::int as places from document`.execute(
    world.db,
  )
  expect(rows).toEqual([{ documents: 32, numbers: 32, places: 32 }])
})

test('a start is open here, received and assigned to its creator, and leaves one event (P-01, P-02, R-30)', async () => {
  const trace = await left(world, () =>
    started(agency.as('ana'), { remark: 'Urgente', partyIds: [agency.contacts.citizen, agency.contacts.supplier] }),
  )
  expect(trace).toMatchObject({ jobs: [], audit: ['startProcess changed'] })
  expect(trace.events).toEqual([
    ['process.started', { number: expect.stringMatching(/^1500\.01\.\d{7}\/\d{4}-\d\d$/), type: 'Aquisição de Bens' }],
  ])
  expect(trace.hints).toContain(`desk:${agency.units.purchases}`)
  const { rows } = await sql`
    select w.state, w.origin, w.received_at is not null as received, w.assignee_id, p.level, r.text,
      (select array_agg(contact_id order by position) from process_party where process_id = p.id) as parties
    from process p join process_unit w on w.process_id = p.id left join unit_remark r on r.process_id = p.id order by p.id desc limit 1`.execute(
    world.db,
  )
  expect(rows).toEqual([
    {
      state: 'open',
      origin: 'created',
      received: true,
      assignee_id: agency.people.ana,
      level: 'public',
      text: 'Urgente',
      parties: [agency.contacts.citizen, agency.contacts.supplier],
    },
  ])
})

test.each<[string, Parameters<typeof started>[1], RefusalCode]>([
  ['a type there is not', { typeId: '999999' }, 'process-type-unknown'],
  ['a subject there is not', { classificationIds: ['999999'] }, 'classification-unknown'],
  ['a party there is not', { partyIds: ['999999'] }, 'contact-unknown'],
  [
    'a level its type does not allow',
    { typeId: agency.processTypes.open, level: 'restricted', legalBasisId: agency.legalBases.personal },
    'level-not-allowed',
  ],
  ['restricted without a basis (A-05)', { level: 'restricted' }, 'legal-basis-missing'],
  ['a basis of another level', { level: 'restricted', legalBasisId: agency.legalBases.inquiry }, 'legal-basis-unknown'],
  [
    'confidential where its type does not allow it (A-06)',
    { level: 'confidential', legalBasisId: agency.legalBases.inquiry },
    'level-not-allowed',
  ],
])('is refused: %s', async (_what, change, code) => {
  expect(await left(world, () => expectRefusal(started(agency.as('ana'), change), code))).toEqual({
    events: [],
    jobs: [],
    audit: [`startProcess ${code}`],
    hints: [],
  })
})

test('is refused to who only reads, and while the mask of the agency cannot give a number', async () => {
  await expectRefusal(started(agency.as('fabio')), 'may-not-start')
  await sql`update agency set number_mask = '@ano_4d@' where id = ${agency.agencies.health}`.execute(world.db)
  await expectRefusal(started(agency.as('gilda')), 'number-not-available', { detail: 'no-sequence' })
})

test('a yearly sequence begins again with the first start of the year, by the clock of the agency (N-02)', async () => {
  const numberAt = async (instant: string) => {
    world.clock.set(instant)
    return (await started(agency.as('ana'))).number.slice(8, 20)
  }
  const last = await numberAt('2030-12-31T12:00:00Z')
  // In Brasília it is still the old year for three hours.
  expect([last, await numberAt('2031-01-01T02:59:59Z'), await numberAt('2031-01-01T03:00:00Z')]).toEqual([
    '0000001/2030',
    '0000002/2030',
    '0000001/2031',
  ])
})
