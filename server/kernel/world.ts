/** What the composition root gives to every command and query: the outside world behind small interfaces. */
import type { Fact } from '@lavra/contract/events.ts'
import type { Actor } from './actor.ts'
import type { Clock } from './clock.ts'
import type { Database, Tx } from './db.ts'
import type { Keyring } from './keys.ts'
import type { Logger } from './logger.ts'
import type { Mailer } from './mail.ts'
import type { Pusher } from './push.ts'
import type { Storage } from './storage.ts'

export interface AuditLine {
  name: string
  outcome: string
  inputDigest: Buffer | null
  detail?: Record<string, unknown> | undefined
}

/** The two records of what happened; the history domain writes them, the kernel only knows that they must be written. */
export interface Ledger {
  record(tx: Tx, actor: Actor, at: Date, facts: readonly Fact[]): Promise<void>
  audit(tx: Tx, actor: Actor, at: Date, line: AuditLine): Promise<void>
}

/** Hints for open screens: which topics changed (`desk:<unitId>`, `process:<id>`, `bell:<userId>` for what a person is told, and `person:<userId>` and `unit:<id>` for who may be somebody else now or act there no more). Lossy by design; the state is in the database. */
export interface LiveHints {
  publish(topics: Iterable<string>): void
}

export interface World {
  db: Database
  clock: Clock
  log: Logger
  ledger: Ledger
  live: LiveHints
  storage: Storage
  keys: Keyring
  /** Null: the installation sends no mail. */
  mailer: Mailer | null
  /** Null: the installation sends nothing to devices. */
  pusher: Pusher | null
  /** The address people reach the installation at, without a slash at the end. */
  publicUrl: string
  dataDir: string
}
