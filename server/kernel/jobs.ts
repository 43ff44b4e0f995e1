/** The queue (Graphile Worker): jobs are enqueued with SQL in the transaction of their cause, and may run twice without harm. */
import { setTimeout as sleep } from 'node:timers/promises'
import { run, type TaskList } from 'graphile-worker'
import { sql } from 'kysely'
import type { Tx } from './db.ts'
import { holdWorkers } from './living-workers.ts'
import type { Logger } from './logger.ts'

export interface Job {
  name: string
  payload: Record<string, string | number | null>
  /** Jobs with the same key collapse into one while they wait. */
  key?: string
  /** Jobs of the same queue run one after the other, so that long ones never take every worker. */
  queue?: string
  /** Not before; at once when left out. */
  runAt?: Date
}

export async function enqueue(tx: Tx, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return
  await sql`
    select graphile_worker.add_job(j.name, j.payload, job_key => j.key, queue_name => j.queue, run_at => j.run_at)
    from unnest(${jobs.map((j) => j.name)}::text[], ${jobs.map((j) => JSON.stringify(j.payload))}::json[], ${jobs.map((j) => j.key ?? null)}::text[],
      ${jobs.map((j) => j.queue ?? null)}::text[], ${jobs.map((j) => j.runAt ?? null)}::timestamptz[]) as j(name, payload, key, queue, run_at)`.execute(
    tx,
  )
}

/** A handler gets the payload as it was stored; it reads the current state and runs commands as the system. */
export type JobHandlers = Record<string, (payload: unknown) => Promise<void>>

export interface Worker {
  stop(): Promise<void>
}

/** Works until it is stopped: a runner that gives up because the database was away too long is followed by another. */
export async function startWorker(options: {
  url: string
  handlers: JobHandlers
  crontab: string
  concurrency: number
  log: Logger
}): Promise<Worker> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(options.handlers).map(([name, handler]) => [
      name,
      async (payload) => {
        const began = performance.now()
        try {
          await handler(payload)
          options.log.info({ job: name, ms: Math.round(performance.now() - began), outcome: 'done' })
        } catch (error) {
          options.log.error({ job: name, ms: Math.round(performance.now() - began), outcome: 'failed', err: error })
          throw error
        }
      },
    ]),
  )
  const { Logger: GraphileLogger } = await import('graphile-worker')
  const silent = new GraphileLogger(() => (level, message) => {
    if (level === 'error') options.log.error({ worker: message })
  })
  const living = holdWorkers(options.url, options.log)
  const begin = () =>
    run({
      connectionString: options.url,
      taskList,
      crontab: options.crontab,
      concurrency: options.concurrency,
      noHandleSignals: true,
      logger: silent,
      events: living.events,
      pollInterval: 2000,
    })
  const stopping = new AbortController()
  let runner = await begin()
  const kept = (async () => {
    while (!stopping.signal.aborted) {
      await runner.promise.catch((error: unknown) => options.log.error({ worker: 'ended', err: error }))
      if (stopping.signal.aborted) return
      await sleep(2000, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (!stopping.signal.aborted) runner = await begin().catch(() => runner)
    }
  })()
  return {
    async stop() {
      stopping.abort()
      await runner.stop().catch(() => undefined) // it has ended already
      await kept
      await living.stop()
    },
  }
}
