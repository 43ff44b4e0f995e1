// Is a PostgreSQL of an earlier run still at work on this cluster? Then end it, and clear what it left.
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cannotStart } from './cannot-start.ts'

export const SOCKET_DIR_PREFIX = 'lavra-pg-'

/** What `postmaster.pid` says. @returns undefined when there is none. */
export function readPostmaster(cluster: string): { pid: number; port: number; socketDir: string; ready: boolean } | undefined {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), socketDir: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
}

/**
 * Called while holding the data lock, so whatever runs on the cluster belongs to nobody alive.
 * @param ours the socket folder that is still to be used
 * @throws `CannotStart` when something will not end.
 */
export async function endStrays(cluster: string, log: (line: string) => void, ours?: string): Promise<void> {
  const left = readPostmaster(cluster)
  if (!left) return
  const running = workersOn(cluster, left.pid)
  if (running.length > 0) {
    log(`A PostgreSQL of an earlier run is still at work on ${cluster} (process ${left.pid}): stopping it.`)
    await end(cluster, left.pid)
  }
  if (left.socketDir !== ours && basename(left.socketDir).startsWith(SOCKET_DIR_PREFIX))
    rmSync(left.socketDir, { recursive: true, force: true })
  // Only where the process table proves that nothing works on the cluster: the file also guards against orphaned backends. Without
  // the removal PostgreSQL would refuse to start when the number in it now belongs to another process, as is common in containers.
  if (process.platform === 'linux') rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

/** Fast shutdown, then immediate, then by force: fifteen seconds in all, and crash recovery mends the rest. */
async function end(cluster: string, postmaster: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 8],
    ['SIGQUIT', 4],
    ['SIGKILL', 3],
  ] as const) {
    for (const pid of workersOn(cluster, postmaster)) if (pid === postmaster || signal === 'SIGKILL') tell(pid, signal)
    for (let waited = 0; waited < seconds * 1000; waited += 50) {
      if (workersOn(cluster, postmaster).length === 0) return
      await sleep(50)
    }
  }
  throw cannotStart(
    `PostgreSQL processes ${workersOn(cluster, postmaster).join(', ')} still use ${cluster} and do not end: end them and start again.`,
  )
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // gone meanwhile
  }
}

/** Every PostgreSQL process, postmaster or orphaned backend, has the cluster as working directory. */
function workersOn(cluster: string, postmaster: number): number[] {
  if (process.platform !== 'linux') return isAlive(postmaster) && readPostmaster(cluster)?.pid === postmaster ? [postmaster] : []
  const folder = realpathSync(cluster)
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && link(`/proc/${name}/cwd`) === folder && link(`/proc/${name}/exe`).includes('postgres'))
    .map(Number)
}

function link(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
