/** The queue (Graphile Worker): jobs are enqueued with SQL in the transaction of their cause, and may run twice without harm. */
import { type Runner, run, type TaskList } from 'graphile-worker'
import { sql } from 'kysely'
import type { Tx } from './db.ts'
import type { Logger } from './logger.ts'

export interface Job {
  name: string
  payload: Record<string, string | number | null>
  /** Jobs with the same key collapse into one while they wait. */
  key?: string
}

export async function enqueue(tx: Tx, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return
  await sql`
    select graphile_worker.add_job(j.name, j.payload, job_key => j.key)
    from unnest(${jobs.map((j) => j.name)}::text[], ${jobs.map((j) => JSON.stringify(j.payload))}::json[], ${jobs.map((j) => j.key ?? null)}::text[])
      as j(name, payload, key)`.execute(tx)
}

/** A handler gets the payload as it was stored; it reads the current state and runs commands as the system. */
export type JobHandlers = Record<string, (payload: unknown) => Promise<void>>

export async function startWorker(options: {
  url: string
  handlers: JobHandlers
  crontab: string
  concurrency: number
  log: Logger
}): Promise<Runner> {
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
  return run({
    connectionString: options.url,
    taskList,
    crontab: options.crontab,
    concurrency: options.concurrency,
    noHandleSignals: true,
    logger: silent,
    pollInterval: 2000,
  })
}
