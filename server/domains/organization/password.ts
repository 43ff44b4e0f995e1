/** Passwords: argon2id with 19 MiB, two passes (OWASP's floor); the cost is deliberate, so it runs before any transaction. */
import { type Algorithm, hash, verify } from '@node-rs/argon2'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { countFailure, forgetFailures, oneByOne, requirePatience } from './attempts.ts'
import { lockPassword, selectPasswordHash } from './organization.queries.ts'

const cost = { algorithm: 2 satisfies Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

// A hash of nothing anybody types: an unknown login must cost as much as a wrong password.
let decoy: Promise<string> | null = null

export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  if (!stored) {
    decoy ??= hashPassword('\u0000no such user\u0000')
    await verify(await decoy, password.normalize('NFKC'))
    return false
  }
  return verify(stored, password.normalize('NFKC'))
}

/** A password that was right when it was checked, before the transaction: the hash it was checked against. */
export type ProvedPassword = string & { readonly proved: unique symbol }

/** The re-typed password of the acting person. @throws Refusal `wrong-password` or `too-many-attempts`. */
export async function requirePassword(world: World, actor: Actor, password: string): Promise<ProvedPassword> {
  const { userId, ip } = actor
  if (!userId) throw new Refusal('not-signed-in')
  const keys = { what: 'password', whom: userId, ip }
  return oneByOne(keys, async () => {
    await requirePatience(world.db, world.clock.now(), keys)
    const stored = await selectPasswordHash(world.db, userId)
    if (!(await passwordMatches(stored, password))) {
      await countFailure(world.db, world.clock.now(), keys)
      throw new Refusal('wrong-password')
    }
    await forgetFailures(world.db, keys)
    return stored as ProvedPassword
  })
}

/**
 * In the transaction, before writing: the password proved a moment ago is still the person's, and stays so until the commit. Without
 * this a password that an administrator takes away in between would come back. @throws Refusal `wrong-password`.
 */
export async function requireStillProved(tx: Tx, userId: string, proved: ProvedPassword): Promise<void> {
  if (!(await lockPassword(tx, userId, proved))) throw new Refusal('wrong-password')
}
