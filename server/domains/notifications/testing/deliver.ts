// Works the waiting jobs of some names as the queue would: `await deliver(world, notificationJobs(world))`.
import { sql } from 'kysely'
import type { JobHandlers } from '../../../kernel/jobs.ts'
import type { TestWorld } from '../../../testing/world.ts'

/** Those that are due by the world's clock; @returns their names, in order. `twice`: as after a crash between the work and its note. */
export async function deliver(world: TestWorld, handlers: JobHandlers, { twice = false } = {}): Promise<string[]> {
  const { rows } = await sql<{ name: string; payload: unknown }>`
    with mine as (delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
      where t.id = j.task_id and t.identifier = any(${Object.keys(handlers)}::text[]) and j.run_at <= greatest(now(), ${world.clock.now()})
      returning j.id, t.identifier as name, j.payload)
    select name, payload from mine order by id`.execute(world.db)
  for (const { name, payload } of rows) for (let times = twice ? 2 : 1; times > 0; times--) await handlers[name]?.(payload)
  return rows.map((row) => row.name)
}
