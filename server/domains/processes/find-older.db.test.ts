/** Finding looks at the newest rows first and at all others only when those hold too few: nothing old is lost by that, nothing doubled. */
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { sampleAgency } from '../../testing/agency.ts'
import { testWorld } from '../../testing/world.ts'
import { selectContacts } from '../organization/directory.queries.ts'
import { findProcesses } from './find-processes.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const ana = agency.as('ana')
const older = 10
const newer = 6_000

/** Straight into the table: thousands of processes are not started for a test of finding. */
beforeAll(async () => {
  await sql`
    insert into process (number, digits, agency_id, type_id, summary, creating_unit_id, created_by, created_at, local_level, level)
    select 'T.' || n, '88' || lpad(n::text, 10, '0'), ${ana.agencyId}, ${agency.processTypes.purchase},
      case when n <= ${older} then 'Reforma do coreto da praça ' || n when n % 500 = 0 then 'Reforma do coreto novo ' || n else 'Compra de giz ' || n end,
      ${ana.unitId}, ${ana.userId}, now(), 'public', 'public'
    from generate_series(1, ${older + newer}::int) n order by n`.execute(world.db)
  await sql`insert into contact (kind, name, agency_id) select 'person', case when n = 1 then 'Zulmira Antiga' else 'Fulano ' || n end, ${ana.agencyId}
    from generate_series(1, ${newer}::int) n order by n`.execute(world.db)
})

const find = async (text: string) => (await world.ask(findProcesses, ana, { text })).items

test('few new and some old ones: the newest first, each once', async () => {
  const found = await find('coreto')
  const numbers = found.map(({ number }) => Number(number.slice(2)))
  expect(numbers).toHaveLength(20)
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
  expect(new Set(numbers).size).toBe(20)
  expect(numbers.filter((n) => n <= older)).toEqual([10, 9, 8, 7, 6, 5, 4, 3])
})

test('many new ones: the newest alone', async () => {
  expect((await find('giz')).map(({ number }) => number)).toEqual(
    Array.from({ length: 21 }, (_, i) => older + newer - i)
      .filter((n) => n % 500 !== 0)
      .slice(0, 20)
      .map((n) => `T.${n}`),
  )
})

test('words in any order, whatever their accents and case', async () => {
  expect((await find('PRACA coreto 7')).map(({ number }) => number)).toEqual(['T.7'])
  expect(await find('coreto giz')).toEqual([])
})

test('a part of an old number', async () => {
  expect((await find('8800000000 04')).map(({ number, matched }) => [number, matched])).toEqual([['T.4', 'number']])
})

test('two letters are looked for among the newest only', async () => {
  expect((await find('gi')).length).toBe(20)
})

test('an old contact by the middle of the name', async () => {
  const found = await world.db.transaction().execute((tx) => selectContacts(tx, 'antiga', 20))
  expect(found.map(({ name }) => name)).toEqual(['Zulmira Antiga'])
})

test('contacts whose name begins so come before those that hold it', async () => {
  await sql`insert into contact (kind, name, agency_id) values ('person', 'Rosa Maria', ${ana.agencyId}), ('person', 'Maria Rosa', ${ana.agencyId})`.execute(
    world.db,
  )
  const found = await world.db.transaction().execute((tx) => selectContacts(tx, 'maria', 20))
  expect(found.map(({ name }) => name).filter((name) => /Rosa/.test(name))).toEqual(['Maria Rosa', 'Rosa Maria'])
})
