/** Which function works which job, and what runs by the clock. Any node may take any job; each may run twice without harm. */
import { batchActs } from './batch-acts.ts'
import { batchJobs } from './domains/batches/index.ts'
import { bundleJobs } from './domains/bundles/index.ts'
import { endDueTrash } from './domains/documents/index.ts'
import { makeMonths } from './domains/history/index.ts'
import { mailJobs, notificationJobs, pushJobs, reminderJobs } from './domains/notifications/index.ts'
import { liftDueSuspensions } from './domains/processes/index.ts'
import { reopenDueProcesses } from './domains/routing/index.ts'
import { signatureJobs } from './domains/signatures/index.ts'
import { type JobHandlers, startWorker } from './kernel/jobs.ts'
import { freeJobsOfTheDead } from './kernel/living-workers.ts'
import type { World } from './kernel/world.ts'

export function jobHandlers(world: World): JobHandlers {
  return {
    makeMonthPartitions: () => world.db.transaction().execute((tx) => makeMonths(tx, 3)),
    freeJobsOfTheDead: async () => {
      const names = await freeJobsOfTheDead(world.db)
      if (names.length > 0) world.log.info({ worker: 'dead', names })
    },
    liftDueSuspensions: () => liftDueSuspensions(world),
    endDueTrash: () => endDueTrash(world),
    reopenDueProcesses: () => reopenDueProcesses(world),
    ...signatureJobs(world),
    ...batchJobs(world, batchActs),
    ...notificationJobs(world),
    ...bundleJobs(world),
    ...mailJobs(world),
    ...reminderJobs(world),
    ...pushJobs(world),
  }
}

/** Minute hour day month weekday, in UTC. */
const crontab = [
  '0 4 * * * makeMonthPartitions',
  '* * * * * freeJobsOfTheDead',
  '5 * * * * liftDueSuspensions',
  '7 * * * * reopenDueProcesses',
  '10 * * * * remindPeople',
  '20 4 * * * forgetNotifications',
  '25 * * * * expireBundles',
  '40 4 * * * endDueTrash',
].join('\n')

export async function startJobs(world: World, databaseUrl: string): Promise<{ stop(): Promise<void> }> {
  const runner = await startWorker({ url: databaseUrl, handlers: jobHandlers(world), crontab, concurrency: 3, log: world.log })
  return { stop: () => runner.stop() }
}
