/**
 * What a changed password means for the person's signing key. Signatures stand to the right of organization in the line of domains,
 * so the composition root hands these in.
 */
import type { Tx } from '../../kernel/db.ts'

export interface PasswordHooks {
  /** Slow (key derivation), before the transaction: the person's key wrapped by the new password; null when there is none. */
  rewrapSigningKey(db: { userId: string; oldPassword: string; newPassword: string }): Promise<((tx: Tx) => Promise<void>) | null>
  retireSigningKey(tx: Tx, userId: string, at: Date): Promise<void>
}
