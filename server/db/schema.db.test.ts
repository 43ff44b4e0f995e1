// The checked-in schema and types are those of the migrations. When this fails: `npm run db:types`, and read the difference.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { emptyDatabase } from '../testing/database.ts'
import { generateTypes } from './generate-types.ts'
import { migrate } from './migrate.ts'
import { dumpSchema } from './schema-dump.ts'

const checkedIn = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8')
const url = await emptyDatabase()
await migrate(url)

test('schema.sql is the schema of a freshly migrated database', async () => {
  const client = new Client({ connectionString: url })
  await client.connect()
  const dump = await dumpSchema(client)
  await client.end()
  expect(dump).toBe(checkedIn('schema.sql'))
})

test('types.ts describes a freshly migrated database', async () => {
  expect(await generateTypes(url)).toBe(checkedIn('types.ts'))
})

test('a column that is not in schema.sql shows', async () => {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('begin; alter table agency add column extra text')
  const dump = await dumpSchema(client)
  await client.end()
  expect(dump).toContain('extra text')
  expect(dump).not.toBe(checkedIn('schema.sql'))
})
