// The queue works as the application's role, which owns none of its tables, goes on after the database ended its sessions, and takes over what a dead node left.
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { inDatabase } from '../testing/start-postgres.ts'
import { enqueue, startWorker } from './jobs.ts'
import { freeJobsOfTheDead, holdWorkers } from './living-workers.ts'
import { openLogger } from './logger.ts'

const { db, url } = await testDatabase()
const done: string[] = []
let heard: (() => void) | null = null
const runner = await startWorker({
  url,
  handlers: {
    async greet(payload) {
      done.push(JSON.stringify(payload))
      heard?.()
    },
  },
  crontab: '0 4 * * * greet',
  concurrency: 2,
  log: openLogger('silent'),
})
afterAll(() => runner.stop())

/** Enqueued in a transaction; resolves when the job has been worked. */
async function greet(who: string): Promise<void> {
  const worked = new Promise<void>((resolve) => {
    heard = resolve
  })
  await db.transaction().execute((tx) => enqueue(tx, [{ name: 'greet', payload: { who } }]))
  await worked
}

test('a job of a committed transaction is worked', async () => {
  await greet('ana')
  expect(done).toEqual(['{"who":"ana"}'])
})

test('a job of a transaction that was undone never is', async () => {
  const undone = db.transaction().execute(async (tx) => {
    await enqueue(tx, [{ name: 'greet', payload: { who: 'nobody' } }])
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await greet('bruno')
  expect(done.at(-1)).toBe('{"who":"bruno"}')
})

test('a worker whose sessions the database ended works on', async () => {
  const admin = new Client({ connectionString: inDatabase(inject('database').adminUrl, new URL(url).pathname.slice(1)) })
  await admin.connect()
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')
  await admin.end()
  // The pool finds out, perhaps not at once: an ended connection is handed out again until its end has arrived.
  const answers = () =>
    sql`select 1`.execute(db).then(
      () => true,
      () => false,
    )
  while (!(await answers()));
  await greet('carla')
  expect(done).toContain('{"who":"carla"}')
})

/** A job that somebody took two minutes ago. */
async function taken(by: string): Promise<void> {
  await db.transaction().execute((tx) => enqueue(tx, [{ name: 'greet', payload: { who: by }, key: by }]))
  await sql`update graphile_worker._private_jobs set locked_by = ${by}, locked_at = now() - interval '2 minutes' where key = ${by}`.execute(
    db,
  )
}
const names = async () =>
  (await sql<{ name: string }>`select distinct locked_by as name from graphile_worker.jobs where locked_by is not null`.execute(db)).rows

test('what a dead worker had taken is worked by another; what a living one has is left to it', async () => {
  await runner.stop()
  await taken('worker-dead')
  await taken('worker-living')
  const living = holdWorkers(url, openLogger('silent'))
  living.events.emit('worker:create', { worker: { workerId: 'worker-living' }, tasks: {} } as never)
  await expect.poll(async () => (await sql`select from pg_locks where locktype = 'advisory'`.execute(db)).rows.length).toBe(1)
  expect(await freeJobsOfTheDead(db)).toEqual(['worker-dead'])
  expect(await names()).toEqual([{ name: 'worker-living' }])
  await living.stop()
  await expect.poll(() => freeJobsOfTheDead(db)).toEqual(['worker-living'])
  expect(await names()).toEqual([])
})
