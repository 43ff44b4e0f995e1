// How does Lavra bring its own PostgreSQL? It makes, starts and stops one cluster in the data folder.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Client } from 'pg'
import { ensureCluster, type Secrets, secretsOf } from './embedded/cluster.ts'
import { holderOf, lockData } from './embedded/data-lock.ts'
import { placeOf } from './embedded/place.ts'
import { keepRunning } from './embedded/postmaster.ts'
import { programs } from './embedded/programs.ts'
import { APPLICATION, DATABASE, ensureRoles, OWNER } from './embedded/roles.ts'
import { endStrays, readPostmaster } from './embedded/strays.ts'

export type DatabaseAddresses = {
  /** For the application: may not change the schema, nor rewrite history. */
  url: string
  /** For migrations and backups. */
  ownerUrl: string
  /** Superuser, in the maintenance database. */
  adminUrl: string
}
export type EmbeddedDatabase = DatabaseAddresses & { pid(): number; stop(): Promise<void> }
type Options = { dataDir: string; log: (line: string) => void; durable?: boolean }

/**
 * Starts PostgreSQL on `dataDir`, making it on the first run; waits until it answers, crash recovery included. Should it end unasked
 * (killed, out of memory), it is started again under the same address.
 * @throws an error named `CannotStart` whose message is a sentence for the operator (another start on the same data, no account, …).
 */
export async function startEmbedded({ dataDir, log, durable = true }: Options): Promise<EmbeddedDatabase> {
  const data = resolve(dataDir)
  mkdirSync(data, { recursive: true })
  const unlock = await lockData(data)
  try {
    const place = placeOf(data, log)
    const secrets = secretsOf(data)
    const found = programs(place.account, place.account ? '/var/lib/lavra' : data, log)
    await ensureCluster(place, found, secrets, durable)
    await endStrays(place.cluster, log)
    const greet = (socketDir: string) => prepare(socketDir, secrets)
    const running = await keepRunning({ place, programs: found, durable, log, greet })
    const stop = async () => {
      await running.stop()
      unlock()
    }
    return { ...addresses(running.socketDir, secrets), pid: running.pid, stop }
  } catch (error) {
    unlock()
    throw error
  }
}

/** The database of a server that runs on `dataDir` now. @returns undefined when none does. */
export function runningDatabase(dataDir: string): DatabaseAddresses | undefined {
  const data = resolve(dataDir)
  if (!holderOf(data)) return undefined
  const postmaster = readPostmaster(join(data, 'postgres/cluster'))
  return postmaster?.ready ? addresses(postmaster.socketDir, secretsOf(data)) : undefined
}

function addresses(socketDir: string, secrets: Secrets): DatabaseAddresses {
  const at = (role: string, password: string, database: string) =>
    `postgres://${role}:${password}@localhost/${database}?host=${encodeURIComponent(socketDir)}`
  return {
    url: at(APPLICATION, secrets.app, DATABASE),
    ownerUrl: at(OWNER, secrets.owner, DATABASE),
    adminUrl: at('postgres', secrets.postgres, 'postgres'),
  }
}

/** Refused with a code that says so while it is not there yet. */
async function prepare(socketDir: string, secrets: Secrets): Promise<void> {
  const client = new Client({ connectionString: addresses(socketDir, secrets).adminUrl })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await ensureRoles(client, secrets)
  } finally {
    await client.end().catch(() => undefined)
  }
}
