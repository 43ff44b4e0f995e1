// What one act left behind, exactly: `expect(await left(world, () => world.run(…))).toEqual({ events: […], jobs: […], … })`.
import { sql } from 'kysely'
import type { TestWorld } from './world.ts'

export interface Left {
  /** Kind and data of each event, oldest first. */
  events: [kind: string, data: unknown][]
  jobs: string[]
  /** `name outcome` of the audit lines. */
  audit: string[]
  /** Topics of the hints, in alphabetical order. */
  hints: string[]
}

/** Runs the act and compares before and after. */
export async function left(world: TestWorld, act: () => Promise<unknown>): Promise<Left> {
  const before = await last(world)
  const [jobs, audit] = [(await world.jobs()).length, (await world.audit()).length]
  world.hints.length = 0
  await act()
  const { rows } = await sql<{ kind: string; data: unknown }>`
    select kind, data from history_event where id > ${before} order by id`.execute(world.db)
  return {
    events: rows.map((row) => [row.kind, row.data]),
    jobs: (await world.jobs()).slice(jobs),
    audit: (await world.audit()).slice(audit),
    hints: [...world.hints].sort(),
  }
}

async function last(world: TestWorld): Promise<string> {
  const { rows } = await sql<{ id: string }>`select coalesce(max(id), 0) as id from history_event`.execute(world.db)
  return rows[0]?.id ?? '0'
}
