// How does Lavra bring its own PostgreSQL? It makes, starts and stops one cluster in the data folder.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { type Account, canReach } from './embedded/account.ts'
import { cannotStart } from './embedded/cannot-start.ts'
import { ensureCluster, type Secrets, secretsOf } from './embedded/cluster.ts'
import { holderOf, lockData } from './embedded/data-lock.ts'
import { type Place, placeOf } from './embedded/place.ts'
import { type Programs, programs } from './embedded/programs.ts'
import { APPLICATION, DATABASE, ensureRoles, OWNER } from './embedded/roles.ts'
import { settings } from './embedded/settings.ts'
import { endStrays, readPostmaster, SOCKET_DIR_PREFIX } from './embedded/strays.ts'

export type DatabaseAddresses = {
  /** For the application: may not change the schema, nor rewrite history. */
  url: string
  /** For migrations and backups. */
  ownerUrl: string
  /** Superuser, in the maintenance database. */
  adminUrl: string
}
export type EmbeddedDatabase = DatabaseAddresses & { pid: number; stop(): Promise<void> }
type Options = { dataDir: string; log: (line: string) => void; durable?: boolean }

/**
 * Starts PostgreSQL on `dataDir`, making it on the first run; waits until it answers, crash recovery included.
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
    const running = await launch(place, found, secrets, durable, log)
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

type Running = { pid: number; socketDir: string; stop(): Promise<void> }

async function launch(place: Place, { postgres }: Programs, secrets: Secrets, durable: boolean, log: Options['log']): Promise<Running> {
  const socketDir = makeSocketDir(place.account)
  const options = Object.entries(settings(socketDir, durable)).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // Detached: Ctrl-C in a terminal goes to the whole foreground group, and PostgreSQL must outlive the requests still being answered.
  const child = spawn(postgres, ['-D', place.cluster, ...options], {
    ...(place.account && { uid: place.account.uid, gid: place.account.gid }),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    cwd: place.home,
  })
  const lastWords = follow(child, log)
  const watcher = watchOver(child, socketDir)
  const ended = once(child, 'exit').catch((error: Error) => lastWords.push(error.message))
  const clear = () => {
    watcher?.kill('SIGKILL')
    rmSync(socketDir, { recursive: true, force: true })
  }
  ended.then(clear)
  await untilReady(child, socketDir, secrets, lastWords)
  const stop = async () => {
    child.kill('SIGINT') // fast shutdown: sessions are ended, everything committed is on disk
    await ended
  }
  return { pid: child.pid ?? 0, socketDir, stop }
}

/** A new folder for every run: no old socket in the way, and a path short enough for a socket (at most 103 bytes). */
function makeSocketDir(account: Account | undefined): string {
  const base = tmpdir().length < 70 && canReach(join(tmpdir(), 'x'), account) ? tmpdir() : '/tmp'
  const dir = mkdtempSync(join(base, SOCKET_DIR_PREFIX))
  if (account) chownSync(dir, account.uid, account.gid)
  return dir
}

/** Passes PostgreSQL's messages on and keeps the last ones, to explain a start that failed. */
function follow(child: ChildProcess, log: Options['log']): string[] {
  const last: string[] = []
  const routine =
    /^(LOG|FATAL): {2}(starting|listening on|(the )?database system (was shut down|is )|received|aborting any|terminating connection due to admin|background worker|shutting|checkpoint)/
  if (child.stderr)
    createInterface({ input: child.stderr }).on('line', (line) => {
      last.push(line)
      if (last.length > 8) last.shift()
      if (!routine.test(line)) log(`PostgreSQL: ${line}`)
    })
  return last
}

/**
 * Stops PostgreSQL when this process dies without a word (kill -9, out of memory): the watcher waits for the end of its input, which
 * the system closes with us, and removes the socket folder once PostgreSQL has left it. Without a shell the next start does both.
 */
function watchOver(child: ChildProcess, socketDir: string): ChildProcess | undefined {
  if (!child.pid) return undefined
  const script = 'cat >/dev/null; kill -INT "$1"; for i in 1 2 3 4 5 6 7 8 9; do rmdir "$2" 2>/dev/null && exit; sleep 1; done'
  const watcher = spawn('/bin/sh', ['-c', script, 'lavra-watcher', String(child.pid), socketDir], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.on('error', () => undefined)
  watcher.unref()
  return watcher
}

async function untilReady(child: ChildProcess, socketDir: string, secrets: Secrets, lastWords: string[]): Promise<void> {
  for (;;) {
    if (!child.pid || child.exitCode !== null || child.signalCode !== null)
      throw cannotStart(`PostgreSQL did not start. Its last words: ${lastWords.join(' / ') || 'none'}`)
    const client = new Client({ connectionString: addresses(socketDir, secrets).adminUrl })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await ensureRoles(client, secrets)
      return
    } catch (error) {
      const { code } = error as { code?: string }
      // 57P03: it is still recovering. The rest: no socket yet.
      if (code !== '57P03' && code !== 'ENOENT' && code !== 'ECONNREFUSED') {
        child.kill('SIGINT')
        throw error
      }
      await sleep(20)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}
