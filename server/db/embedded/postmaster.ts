// How is PostgreSQL kept running? One server process on the cluster: started, watched, started again when it ends unasked, stopped.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Account, canReach } from './account.ts'
import { cannotStart } from './cannot-start.ts'
import type { Place } from './place.ts'
import type { Programs } from './programs.ts'
import { settings } from './settings.ts'
import { endStrays, SOCKET_DIR_PREFIX } from './strays.ts'

type Options = {
  place: Place
  programs: Programs
  durable: boolean
  log: (line: string) => void
  /** Resolves when it answers and is ready for us; called again as long as it says that it is not there yet. */
  greet(socketDir: string): Promise<void>
}

export type Postmaster = { socketDir: string; pid(): number; stop(): Promise<void> }

/** @throws `CannotStart` when it does not come up the first time; later on it is tried until it does. */
export async function keepRunning(options: Options): Promise<Postmaster> {
  const { place, log } = options
  const socketDir = makeSocketDir(place.account)
  let stopping = false
  let current = await live(socketDir, options).catch((error: unknown) => {
    rmSync(socketDir, { recursive: true, force: true })
    throw error
  })
  const kept = (async () => {
    while (!stopping) {
      const how = await current.ended
      if (stopping) return
      log(`PostgreSQL ended unasked (${how}): starting it again.`)
      for (let wait = 100; !stopping; wait = Math.min(5000, wait * 2)) {
        try {
          await endStrays(place.cluster, log, socketDir)
          for (const left of readdirSync(socketDir)) rmSync(join(socketDir, left))
          current = await live(socketDir, options)
          log('PostgreSQL is back.')
          break
        } catch (error) {
          log(error instanceof Error ? error.message : String(error))
          await sleep(wait)
        }
      }
    }
  })()
  return {
    socketDir,
    pid: () => current.pid,
    async stop() {
      stopping = true
      // Fast shutdown: sessions are ended, everything committed is on disk. Twice, should it have been starting again just now.
      current.end()
      await kept
      current.end()
      await current.ended
      rmSync(socketDir, { recursive: true, force: true })
    },
  }
}

type Life = { pid: number; ended: Promise<string>; end(): void }

/** From the start of the process until it has ended; resolves when it answers. */
async function live(socketDir: string, { place, programs, durable, log, greet }: Options): Promise<Life> {
  const given = Object.entries(settings(socketDir, durable)).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // Detached: Ctrl-C in a terminal goes to the whole foreground group, and PostgreSQL must outlive the requests still being answered.
  const child = spawn(programs.postgres, ['-D', place.cluster, ...given], {
    ...(place.account && { uid: place.account.uid, gid: place.account.gid }),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    cwd: place.home,
  })
  const lastWords = follow(child, log)
  const watcher = watchOver(child, socketDir)
  const ended = once(child, 'exit').then(
    ([code, signal]) => String(signal ?? `code ${code}`),
    (error: Error) => {
      lastWords.push(error.message)
      return error.message
    },
  )
  ended.then(() => watcher?.kill('SIGKILL'))
  for (;;) {
    if (!child.pid || child.exitCode !== null || child.signalCode !== null)
      throw cannotStart(`PostgreSQL did not start. Its last words: ${lastWords.join(' / ') || 'none'}`)
    try {
      await greet(socketDir)
      return { pid: child.pid, ended, end: () => child.kill('SIGINT') }
    } catch (error) {
      const { code } = error as { code?: string }
      // 57P03: it is still recovering. The rest: no socket yet.
      if (code !== '57P03' && code !== 'ENOENT' && code !== 'ECONNREFUSED') {
        child.kill('SIGINT')
        await ended
        throw error
      }
      await sleep(20)
    }
  }
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
