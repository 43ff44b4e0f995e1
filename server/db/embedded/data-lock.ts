// Who is using this data folder right now? One live process, named in a lock file, or nobody.
import { execFileSync } from 'node:child_process'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cannotStart } from './cannot-start.ts'

export type Holder = {
  pid: number
  started: string
  /** It was told to stop, and is about to give the folder back. */
  ending?: boolean
}

/** A holder that was told to stop ends within this, or is ended (main.ts). */
const endsWithinMs = 25_000

/**
 * Takes the folder for this process; waits for a holder that is just ending.
 * @returns what gives it back.
 * @throws `CannotStart` when another live process holds it.
 */
export async function lockData(dataDir: string): Promise<() => void> {
  const file = lockFile(dataDir)
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }), { mode: 0o644 })
  try {
    for (const began = Date.now(); ; ) {
      if (linked(mine, file)) return () => release(file)
      const holder = holderOf(dataDir)
      if (Date.now() - began > (holder?.ending ? endsWithinMs : 1000)) throw inUse(dataDir, holder)
      if (holder) await sleep(100)
      else removeStale(file)
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

/** The live process that holds the folder, if there is one. A process number is used again by the system, hence the start time. */
export function holderOf(dataDir: string): Holder | undefined {
  const holder = read(lockFile(dataDir))
  return holder && startOf(holder.pid) === holder.started ? holder : undefined
}

/** Whoever starts on the folder from now on waits for this process instead of being sent away. */
export function sayEnding(dataDir: string): void {
  const file = lockFile(dataDir)
  const held = read(file)
  if (held?.pid !== process.pid) return
  writeFileSync(`${file}.ending`, JSON.stringify({ ...held, ending: true }), { mode: 0o644 })
  renameSync(`${file}.ending`, file)
}

const lockFile = (dataDir: string) => join(dataDir, 'server.lock')

function read(file: string): Holder | undefined {
  try {
    const { pid, started, ending = false } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>
    return typeof pid === 'number' && typeof started === 'string' && started !== '' ? { pid, started, ending } : undefined
  } catch {
    return undefined // absent, or cut short by a power failure: nobody's
  }
}

// A hard link appears whole or not at all, unlike a file that is created and then written.
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

// Two starters may find the same stale lock: the later one must not remove the lock the earlier one has just taken.
function removeStale(file: string): void {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const moved = read(aside)
  if (moved && startOf(moved.pid) === moved.started) linked(aside, file)
  rmSync(aside, { force: true })
}

function release(file: string): void {
  if (read(file)?.pid === process.pid) rmSync(file, { force: true })
}

/** When a process began, in whatever form the system tells; empty when there is no such process. */
function startOf(pid: number): string {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      if (fields[0] === 'Z') return ''
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

function inUse(dataDir: string, holder: Holder | undefined): Error {
  const who = holder ? `process ${holder.pid}` : 'another process'
  return cannotStart(
    `Lavra is already running on the data in ${dataDir} (${who}): stop it first, or choose another folder with LAVRA_DATA.`,
  )
}
