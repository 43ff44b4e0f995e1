/**
 * Whose jobs may others take over? The queue keeps a job for hours for a worker that took it, since it cannot know whether that one still works.
 * PostgreSQL knows: each worker holds a lock of a session, and the session ends when its node does.
 */
import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { WorkerEvents } from 'graphile-worker'
import { sql } from 'kysely'
import pg from 'pg'
import type { Database } from './db.ts'
import type { Logger } from './logger.ts'

/** First half of the advisory lock's key; the second is the hash of the worker's name. */
const lockClass = 5_284_101
/** A worker has taken its lock long before. */
const graceSeconds = 30

export interface LivingWorkers {
  /** To be given to the runner, which tells of its workers here. */
  events: WorkerEvents
  stop(): Promise<void>
}

/** Holds the locks of this node's workers until stopped, on a connection of their own that is opened again when it is lost. */
export function holdWorkers(url: string, log: Logger): LivingWorkers {
  const events: WorkerEvents = new EventEmitter()
  const names = new Set<string>()
  const stopping = new AbortController()
  let session: pg.Client | null = null

  // one after the other: workers are made all at once, and a connection takes one statement at a time
  let turn: Promise<unknown> = Promise.resolve()
  const lock = (name: string) => {
    turn = turn.catch(() => undefined).then(() => session?.query('select pg_advisory_lock_shared($1, hashtext($2))', [lockClass, name]))
    return turn
  }
  const open = async () => {
    const client = new pg.Client({ connectionString: url, application_name: 'lavra workers', keepAlive: true })
    client.on('error', () => {})
    await client.connect()
    // only now: a connection that could not be made ends too, and is tried again below
    client.once('end', () => void again())
    session = client
    for (const name of names) await lock(name)
  }
  let isOpening = false
  const again = async () => {
    session = null
    // one at a time, however often it was lost meanwhile: each of two would make two of the next
    if (isOpening) return
    isOpening = true
    while (!stopping.signal.aborted && !session) {
      await open().catch((error: unknown) => log.error({ worker: 'cannot say that it lives', err: error }))
      if (!session) await sleep(1000, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
    isOpening = false
  }

  events.on('worker:create', ({ worker }) => {
    names.add(worker.workerId)
    // Lost with its connection: the next one takes every lock.
    void lock(worker.workerId).catch(() => undefined)
  })
  events.on('worker:stop', ({ worker }) => void names.delete(worker.workerId))
  const opened = again()
  return {
    events,
    async stop() {
      stopping.abort()
      await opened
      await session?.end().catch(() => undefined)
    },
  }
}

/** Gives what dead workers had taken to the queue again. @returns the names of the dead */
export async function freeJobsOfTheDead(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    with dead as (
      select array_agg(distinct j.locked_by) as names from graphile_worker.jobs j
      where j.locked_by is not null and j.locked_at < now() - make_interval(secs => ${graceSeconds})
        and not exists (
          select from pg_locks l
          where l.locktype = 'advisory' and l.database = (select oid from pg_database where datname = current_database())
            and l.classid = ${lockClass}::int::oid and l.objid = (hashtext(j.locked_by)::bigint & 4294967295)::oid
        )
    ), freed as (
      select names, graphile_worker.force_unlock_workers(names) from dead where names is not null
    )
    select unnest(names) as name from freed`.execute(db)
  return rows.map((row) => row.name)
}
