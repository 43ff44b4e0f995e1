/** A person's signing key through the life of their password: made at the first signature, wrapped anew, retired. */
import { type Actor, person } from '../../kernel/actor.ts'
import { internalCommand, runCommand } from '../../kernel/command.ts'
import type { Database, Reader } from '../../kernel/db.ts'
import type { Signer } from '../../kernel/ed25519.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import type { PasswordHooks } from '../organization/index.ts'
import { createUserKey, rewrapUserKey, type StoredUserKey, type UserKey, unlockUserKey, wrappedUserKey } from './evidence/user-key.ts'
import { insertSignerKey, retireKey, retireUserKey, selectSignerKey, updateWrapping } from './signature.queries.ts'

/**
 * Opens the person's key with their password, which was found right, or makes their first one. Slow on purpose (key derivation).
 * A key that the right password does not open (made while the password was being changed) could never be used again: a new one
 * takes its place, and what the old one signed stays verifiable.
 */
export async function openSignerKey(world: World, actor: Actor, password: string): Promise<Signer> {
  const { userId } = person(actor)
  const stored = await storedKey(world.db, userId)
  const signer = stored && (await unlockUserKey(stored, password))
  if (signer) return signer
  const kept = await runCommand(world, actor, keepSignerKey, {
    userId,
    replaces: stored?.id ?? null,
    key: await createUserKey(password),
  })
  const opened = await unlockUserKey(kept, password)
  if (!opened) throw new Refusal('wrong-password')
  return opened
}

/** Answers with the key that counts: this one, or the one that another tab made first. */
const keepSignerKey = internalCommand<{ userId: string; replaces: string | null; key: UserKey }, StoredUserKey>('keepSignerKey', {
  async run(ctx, { userId, replaces, key }) {
    if (replaces) await retireKey(ctx.tx, replaces, ctx.now)
    if (await insertSignerKey(ctx.tx, userId, key, ctx.now)) ctx.record({ kind: 'signer-key.created', data: { keyId: key.id } })
    else ctx.unchanged()
    const kept = await storedKey(ctx.tx, userId)
    if (!kept) throw new Error('a signing key that could not be stored')
    return kept
  },
})

export function passwordHooks(db: Database): PasswordHooks {
  return {
    async rewrapSigningKey({ userId, oldPassword, newPassword }) {
      const stored = await storedKey(db, userId)
      const rewrapped = stored && (await rewrapUserKey(stored, oldPassword, newPassword))
      return rewrapped ? (tx) => updateWrapping(tx, rewrapped) : null
    },
    retireSigningKey: retireUserKey,
  }
}

async function storedKey(db: Reader, userId: string): Promise<StoredUserKey | null> {
  const row = await selectSignerKey(db, userId)
  return row && { id: row.id, publicKey: row.public_key, wrapped: wrappedUserKey.parse(row.wrapped) }
}
