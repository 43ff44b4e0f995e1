// A PostgreSQL that an operator gives: what is wrong with it is said in a sentence, without its password.
import { Client } from 'pg'
import { expect, inject, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { inDatabase } from '../testing/start-postgres.ts'
import { checkGiven } from './given.ts'

const { url } = await testDatabase()

test('one that can be used is silently accepted', async () => {
  await expect(checkGiven('DATABASE_URL', url)).resolves.toBeUndefined()
})

test.each([
  ['a wrong password', url.replace(/:[^:@/]+@/, ':wrong@'), 'does not accept the password of lavra_app'],
  ['a database that is not there', inDatabase(url, 'nowhere'), 'has no database nowhere'],
  ['nobody at the address', 'postgres://lavra_app:secret@127.0.0.1:1/lavra', 'cannot be reached (ECONNREFUSED)'],
])('%s', async (_name, address, sentence) => {
  const error = await checkGiven('DATABASE_URL', address).catch((thrown: unknown) => thrown as Error)
  expect(error).toMatchObject({ name: 'CannotStart', message: expect.stringContaining(sentence) })
  expect(error?.message).toContain('The PostgreSQL of DATABASE_URL (')
  expect(error?.message).not.toMatch(/wrong|secret/)
})

test('a database in another encoding is refused', async () => {
  const name = 'latin1_given'
  const admin = new Client({ connectionString: inject('database').adminUrl })
  await admin.connect()
  try {
    await admin.query(`create database ${name} template template0 encoding 'LATIN1' locale_provider libc locale 'C'`)
    await expect(checkGiven('DATABASE_URL', inDatabase(inject('database').adminUrl, name))).rejects.toThrow('is not in UTF-8')
  } finally {
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
  }
})
