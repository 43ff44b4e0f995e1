/** The real server in a process of its own, as `npm start` runs it, on a data folder and port of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = resolve(import.meta.dirname, '../..')

export interface ServerProcess {
  address: string
  dataDir: string
  pid: number
  /** As Ctrl-C would. */
  stop(): Promise<void>
  /** kill -9: nothing is told, nothing is tidied up. */
  kill(): Promise<void>
  /** The end of what it wrote: its errors. */
  lastWords(): string
}

export interface ServerOptions {
  dataDir: string
  port: number
  roles?: 'http' | 'http,worker'
}

/** @returns when it answers. @throws with its last words when it does not within a minute. */
export async function startServer({ dataDir, port, roles = 'http,worker' }: ServerOptions): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', '--no-story'], {
    cwd: root,
    env: { ...process.env, LAVRA_DATA: dataDir, PORT: String(port), HOST: '127.0.0.1', LAVRA_ROLES: roles, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const words: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => words.push(String(chunk)))
  const address = `http://127.0.0.1:${port}`
  const deadline = Date.now() + 60_000
  while (!(await answers(address))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`the server did not start:\n${words.join('').slice(-3000)}`)
    }
    await sleep(50)
  }
  return {
    address,
    dataDir,
    pid: child.pid ?? 0,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
    lastWords: () => words.join('').slice(-3000),
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/health`).then(
    (response) => response.ok,
    () => false,
  )
}

/** Process id of the PostgreSQL that serves a data folder, or null when none does. */
export function postmasterOf(dataDir: string): number | null {
  try {
    return Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]) || null
  } catch {
    return null
  }
}
