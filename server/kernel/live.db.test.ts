// Hints between nodes, and what a database that goes away does to them: who listens is told that something may have been missed.
import { Client } from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { inDatabase } from '../testing/start-postgres.ts'
import { openLive } from './live.ts'
import { openLogger } from './logger.ts'

const { url } = await testDatabase()
const [here, there] = [await openLive(url, openLogger('silent')), await openLive(url, openLogger('silent'))]
afterAll(() => Promise.all([here.close(), there.close()]))

/** The next thing a listener of `there` is told. */
function next(): Promise<string[] | 'missed'> {
  return new Promise((resolve) => {
    const tell = (what: string[] | 'missed') => {
      stop()
      resolve(what)
    }
    const stop = there.listen({ hear: tell, missed: () => tell('missed') })
  })
}

test('a topic published on one node is heard on the other, gathered', async () => {
  const heard = next()
  here.publish(['desk:1'])
  here.publish(['process:2', 'desk:1'])
  expect(await heard).toEqual(['desk:1', 'process:2'])
})

test('after the database ended its session a node listens again, and says that hints may be missing', async () => {
  const told = next()
  const admin = new Client({ connectionString: inDatabase(inject('database').adminUrl, new URL(url).pathname.slice(1)) })
  await admin.connect()
  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lavra-live' and datname = current_database()`,
  )
  await admin.end()
  expect(await told).toBe('missed')
  const heard = next()
  // The other node may still be on its way back, and what it says until then is lost: that is what `missed` tells its listeners.
  const again = setInterval(() => here.publish(['desk:3']), 100)
  expect(await heard).toEqual(['desk:3'])
  clearInterval(again)
})
