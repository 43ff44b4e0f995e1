/** runCommand: every change is a command in one transaction that leaves an event; refusals leave an audit line too. */
import { createHash } from 'node:crypto'
import type { AnyEndpoint, Input, Output } from '@lavra/contract/endpoint.ts'
import type { Fact } from '@lavra/contract/events.ts'
import { sql } from 'kysely'
import type { Actor } from './actor.ts'
import { constraintRefusal } from './constraints.ts'
import { counting, isRetryable, type Tx } from './db.ts'
import { toldDiscreetly, witnessedIn } from './discreet.ts'
import { Refusal } from './refusal.ts'
import { report } from './report.ts'
import type { World } from './world.ts'

export interface Context {
  readonly tx: Tx
  readonly actor: Actor
  readonly now: Date
  readonly world: World
  /** Writes what happened; it becomes history, audit and jobs when the transaction commits. */
  record(fact: Fact): void
  /** Says that nothing had to change (the second click). Without a fact and without this, the command is a bug. */
  unchanged(): void
  /** Open screens of this topic should look again. */
  touch(topic: string): void
}

export interface Command<I, O, P = unknown> {
  readonly kind: 'command'
  readonly name: string
  readonly endpoint: AnyEndpoint | null
  /** Slow or remote work before the transaction; it may run without the transaction ever happening. */
  prepare?(world: World, actor: Actor, input: I): Promise<P>
  run(ctx: Context, input: I, prepared: P): Promise<O>
}

type Parts<I, O, P> = Pick<Command<I, O, P>, 'prepare' | 'run'>

/** A command that an endpoint offers; it carries the endpoint's name. What it returns beyond the contract's answer stays in the server. */
export function command<E extends AnyEndpoint, P = undefined, O extends Output<E> = Output<E>>(
  endpoint: E,
  parts: Parts<Input<E>, O, P>,
): Command<Input<E>, O, P> {
  return { kind: 'command', name: endpoint.name, endpoint, ...parts }
}

/** A command that only the system runs (jobs, start-up). */
export function internalCommand<I, O, P = undefined>(name: string, parts: Parts<I, O, P>): Command<I, O, P> {
  return { kind: 'command', name, endpoint: null, ...parts }
}

/** Work of the caller that must be true exactly when the command is: it runs last, in the same transaction, and may call it off by throwing. */
export type Also = (tx: Tx, outcome: { at: Date; changed: boolean }) => Promise<void>

export async function runCommand<I, O, P>(world: World, actor: Actor, cmd: Command<I, O, P>, input: I, also?: Also): Promise<O> {
  const began = performance.now()
  const count = { statements: 0 }
  try {
    const prepared = (await cmd.prepare?.(world, actor, input)) as P
    const { output, changed, topics } = await attempt(() => once(world, actor, cmd, input, prepared, count, also))
    world.live.publish(topics)
    report(world, actor, cmd.name, began, count, changed ? 'changed' : 'unchanged')
    return output
  } catch (thrown) {
    const error = constraintRefusal(thrown) ?? thrown
    report(world, actor, cmd.name, began, count, error instanceof Refusal ? error.code : 'failed')
    // Where the database itself is the reason, there is nowhere to write.
    if (error instanceof Refusal && error.code !== 'system-busy') {
      await world.db
        .transaction()
        .execute((tx) =>
          world.ledger.audit(tx, actor, world.clock.now(), { name: cmd.name, outcome: error.code, inputDigest: digest(input) }),
        )
    }
    throw error
  }
}

/** Thrown at the end of a rehearsal, so that nothing of it stays. */
class Rehearsed extends Error {}

const takeBack: Also = async () => {
  throw new Rehearsed()
}

/** The same command in a transaction that knows it: a sequence is not taken back, so nothing is drawn from one for good. */
function rehearsed<I, O, P>(cmd: Command<I, O, P>): Command<I, O, P> {
  return {
    ...cmd,
    async run(ctx, input, prepared) {
      await sql`select set_config('lavra.rehearsal', 'on', true)`.execute(ctx.tx)
      return cmd.run(ctx, input, prepared)
    },
  }
}

/** Runs a command whole, rule by rule, and takes it all back. @throws Refusal as the command itself would. */
export async function rehearse<I, O, P>(world: World, actor: Actor, cmd: Command<I, O, P>, input: I): Promise<void> {
  try {
    const prepared = (await cmd.prepare?.(world, actor, input)) as P
    await attempt(() => once(world, actor, rehearsed(cmd), input, prepared, { statements: 0 }, takeBack))
  } catch (thrown) {
    if (!(thrown instanceof Rehearsed)) throw constraintRefusal(thrown) ?? thrown
  }
}

async function once<I, O, P>(
  world: World,
  actor: Actor,
  cmd: Command<I, O, P>,
  input: I,
  prepared: P,
  count: { statements: number },
  also?: Also,
) {
  const facts: Fact[] = []
  const touched = new Set<string>()
  let unchanged = false
  const { output, topics } = await world.db.transaction().execute(async (raw) => {
    const tx = raw.withPlugin(counting(count)) as Tx
    const now = world.clock.now()
    const output = await cmd.run(
      {
        tx,
        actor,
        now,
        world,
        record: (fact) => void facts.push(fact),
        unchanged: () => {
          unchanged = true
        },
        touch: (topic) => void touched.add(topic),
      },
      input,
      prepared,
    )
    if (facts.length === 0 && !unchanged) throw new Error(`command ${cmd.name} changed something without recording an event`)
    if (facts.length > 0) await world.ledger.record(tx, actor, now, facts)
    await world.ledger.audit(tx, actor, now, {
      name: cmd.name,
      outcome: facts.length > 0 ? 'changed' : 'unchanged',
      inputDigest: digest(input),
      detail: witnessedIn(tx),
    })
    await also?.(tx, { at: now, changed: facts.length > 0 })
    return { output, topics: toldDiscreetly(tx, touched) }
  })
  for (const fact of facts) if (fact.processId) topics.add(`process:${fact.processId}`)
  return { output, changed: facts.length > 0, topics }
}

/** At most two more tries after a serialization failure or deadlock. */
async function attempt<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (tries >= 2 || !isRetryable(error)) throw error
    }
  }
}

/** SHA-256 of the input without its secrets: proves later what was asked, reveals nothing. Null for nonsense nested deeper than the stack. */
function digest(input: unknown): Buffer | null {
  try {
    const text = JSON.stringify(input, (key, value) => (/password|current|token|data$/i.test(key) ? undefined : value))
    return createHash('sha256')
      .update(text ?? '')
      .digest()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
