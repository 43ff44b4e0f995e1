// A database of its own for a test file: cloned from the migrated template, gone when the file is done.
import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import { OWNER } from '../db/embedded/roles.ts'
import { type Database, openDatabase } from '../kernel/db.ts'
import { inDatabase, TEMPLATE } from './start-postgres.ts'

export type TestDatabase = {
  /** As the application: what it may not do fails here too. */
  url: string
  /** As the owner of the schema. */
  ownerUrl: string
  db: Database
}

/** Call at the top of a test file: `const { db } = await testDatabase()`. */
export async function testDatabase(): Promise<TestDatabase> {
  const { ownerUrl, appUrl } = inject('database')
  const name = await create(`template ${TEMPLATE}`)
  const url = inDatabase(appUrl, name)
  const db = openDatabase(url, { max: 8 })
  afterAll(() => db.destroy())
  return { url, ownerUrl: inDatabase(ownerUrl, name), db }
}

/** A database without any table, for tests of migration and restore. @returns the owner's address. */
export async function emptyDatabase(): Promise<string> {
  return inDatabase(inject('database').ownerUrl, await create('template template0'))
}

async function create(from: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin(`create database ${name} ${from} owner ${OWNER}`)
  afterAll(() => asAdmin(`drop database ${name} with (force)`))
  return name
}

async function asAdmin(statement: string): Promise<void> {
  const admin = new Client({ connectionString: inject('database').adminUrl })
  await admin.connect()
  try {
    await admin.query(statement)
  } finally {
    await admin.end()
  }
}
