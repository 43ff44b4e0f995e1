// A whole installation for a test file: a database of its own, files, keys, a clock that can be set, and what it left behind.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { AnyEndpoint } from '@lavra/contract/endpoint.ts'
import { sql } from 'kysely'
import { afterAll } from 'vitest'
import { ledger } from '../domains/history/index.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Clock } from '../kernel/clock.ts'
import { type Command, runCommand } from '../kernel/command.ts'
import { constraintRefusal } from '../kernel/constraints.ts'
import { openDiskStorage } from '../kernel/disk-storage.ts'
import { openKeyring } from '../kernel/keys.ts'
import { openLogger } from '../kernel/logger.ts'
import type { Mailer } from '../kernel/mail.ts'
import type { Pusher } from '../kernel/push.ts'
import { type Query, runQuery } from '../kernel/query.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { World } from '../kernel/world.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { anywhere } from './expect-refusal.ts'
import { temporaryFolder } from './temporary-folder.ts'

export interface TestClock extends Clock {
  /** Stops at this instant. */
  set(at: Date | string): void
  /** Seconds go by; a running clock stops there. */
  pass(seconds: number): void
  /** Runs with the machine's time again. */
  run(): void
}

export interface TestWorld extends World, Omit<TestDatabase, 'db'> {
  clock: TestClock
  /** Topics of the live hints so far, in order; empty it with `hints.length = 0`. */
  hints: string[]
  run<I, O, P>(command: Command<I, O, P>, actor: Actor, input: I): Promise<O>
  ask<I, O>(query: Query<I, O>, actor: Actor, input: I, language?: 'pt-BR' | 'en'): Promise<O>
  /** Kinds of the events of one process, oldest first; with null, of everything that is about no process. */
  eventsOf(processId: string | null): Promise<string[]>
  /** Names of the waiting jobs, in order of arrival. */
  jobs(): Promise<string[]>
  /** `name outcome` of the audit lines, oldest first. */
  audit(): Promise<string[]>
}

/** Call at the top of a test file: `const world = await testWorld()`. */
export async function testWorld({
  mailer = null,
  pusher = null,
}: {
  mailer?: Mailer | null
  pusher?: Pusher | null
} = {}): Promise<TestWorld> {
  const { db, url, ownerUrl } = await testDatabase()
  const dataDir = temporaryFolder()
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
  const hints: string[] = []
  const world: World & { clock: TestClock } = {
    db,
    clock: testClock(),
    log: openLogger('silent'),
    ledger,
    live: { publish: (topics) => void hints.push(...topics) },
    storage: await openDiskStorage(join(dataDir, 'files')),
    keys: await openKeyring({ dataDir }),
    mailer,
    pusher,
    publicUrl: 'https://lavra.example',
    dataDir,
  }
  return {
    ...world,
    url,
    ownerUrl,
    hints,
    run: (command, actor, input) => declared(command, runCommand(world, actor, command, input)),
    ask: (query, actor, input, language) => declared(query, runQuery(world, actor, query, input, language)),
    async eventsOf(processId) {
      const { rows } = await sql<{ kind: string }>`
        select kind from history_event where process_id is not distinct from ${processId}::bigint order by id`.execute(db)
      return rows.map((row) => row.kind)
    },
    async jobs() {
      const { rows } = await sql<{ name: string }>`select task_identifier as name from graphile_worker.jobs order by id`.execute(db)
      return rows.map((row) => row.name)
    },
    async audit() {
      const { rows } = await sql<{ line: string }>`select name || ' ' || outcome as line from audit_entry order by id`.execute(db)
      return rows.map((row) => row.line)
    },
  }
}

/** What an endpoint refuses without saying so in the contract is a fault of every test that sees it. */
async function declared<T>({ name, endpoint }: { name: string; endpoint: AnyEndpoint | null }, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const refusal = constraintRefusal(error) ?? error
    if (refusal instanceof Refusal && endpoint && ![...anywhere, ...endpoint.refusals].includes(refusal.code)) {
      throw new Error(`${name} refuses with ${refusal.code}, which its contract does not name`)
    }
    throw error
  }
}

function testClock(): TestClock {
  let stopped: Date | null = null
  const now = () => new Date(stopped ?? Date.now())
  return {
    now,
    set(at) {
      stopped = new Date(at)
    },
    pass(seconds) {
      stopped = new Date(now().getTime() + seconds * 1000)
    },
    run() {
      stopped = null
    },
  }
}
