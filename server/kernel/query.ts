/** runQuery: every read runs in a read-only transaction, so that PostgreSQL itself refuses a write on a read path. */
import type { AnyEndpoint, Input, Output } from '@lavra/contract/endpoint.ts'
import type { Language } from '@lavra/contract/sentences.ts'
import { sql } from 'kysely'
import type { Actor } from './actor.ts'
import { constraintRefusal } from './constraints.ts'
import { counting, type Tx } from './db.ts'
import { witnessedIn } from './discreet.ts'
import { Refusal } from './refusal.ts'
import { report } from './report.ts'
import type { World } from './world.ts'

export interface QueryContext {
  readonly tx: Tx
  readonly actor: Actor
  readonly now: Date
  readonly world: World
  readonly language: Language
}

export interface Query<I, O> {
  readonly kind: 'query'
  readonly name: string
  readonly endpoint: AnyEndpoint
  /** A sensitive read leaves an audit line, written before the answer; of what is confidential, or read by a criterion, every read does, by the door. */
  readonly audited?: boolean
  run(ctx: QueryContext, input: I): Promise<O>
}

export function query<E extends AnyEndpoint, O = Output<E>>(
  endpoint: E,
  parts: { audited?: boolean; run(ctx: QueryContext, input: Input<E>): Promise<O> },
): Query<Input<E>, O> {
  return { kind: 'query', name: endpoint.name, endpoint, ...parts }
}

export async function runQuery<I, O>(world: World, actor: Actor, q: Query<I, O>, input: I, language: Language = 'pt-BR'): Promise<O> {
  const began = performance.now()
  const count = { statements: 0 }
  try {
    const { output, opened } = await world.db.connection().execute(async (connection) => {
      await sql`begin isolation level repeatable read read only`.execute(connection)
      try {
        const tx = connection.withPlugin(counting(count)) as unknown as Tx
        const output = await q.run({ tx, actor, now: world.clock.now(), world, language }, input)
        return { output, opened: witnessedIn(tx) }
      } finally {
        await sql`commit`.execute(connection)
      }
    })
    if (q.audited || opened) await audit(world, actor, q.name, 'read', opened)
    report(world, actor, q.name, began, count, 'read')
    return output
  } catch (thrown) {
    const error = constraintRefusal(thrown) ?? thrown
    report(world, actor, q.name, began, count, error instanceof Refusal ? error.code : 'failed')
    // Where the database itself is the reason, there is nowhere to write.
    if (q.audited && error instanceof Refusal && error.code !== 'system-busy') await audit(world, actor, q.name, error.code)
    throw error
  }
}

async function audit(world: World, actor: Actor, name: string, outcome: string, detail?: Record<string, unknown>): Promise<void> {
  await world.db
    .transaction()
    .execute((tx) => world.ledger.audit(tx, actor, world.clock.now(), { name, outcome, inputDigest: null, detail }))
}
