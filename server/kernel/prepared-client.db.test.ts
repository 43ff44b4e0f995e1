/** Long statements are prepared once per connection, short ones never; both answer the same. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'

const { db } = await testDatabase()
const padding = `/* ${'as long as a statement with a dozen joins '.repeat(16)} */`

test('a long statement is prepared once and answers with each lot of values', async () => {
  await db.connection().execute(async (connection) => {
    const answers: number[] = []
    for (const value of [1, 2, 3])
      answers.push(
        (await sql<{ double: number }>`select ${value}::int * 2 as double ${sql.raw(padding)}`.execute(connection)).rows[0]!.double,
      )
    expect(answers).toEqual([2, 4, 6])
    const { rows } = await sql<{ name: string; runs: string }>`
      select name, generic_plans + custom_plans as runs from pg_prepared_statements`.execute(connection)
    expect(rows).toEqual([{ name: expect.stringMatching(/^lavra_[0-9a-f]{24}$/), runs: '3' }])
  })
})

test('a short statement is not', async () => {
  await db.connection().execute(async (connection) => {
    await sql`select ${'short'} as kind`.execute(connection)
    const { rows } = await sql<{ short: string }>`
      select count(*) as short from pg_prepared_statements where statement not like '%dozen joins%'`.execute(connection)
    expect(rows).toEqual([{ short: '0' }])
  })
})
