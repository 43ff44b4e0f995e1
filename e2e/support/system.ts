/** The whole system as its user starts it, on a folder and port of its own, with the demo's people but without its story. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = join(import.meta.dirname, '..', '..')

export interface RunningSystem {
  address: string
  dataDir: string
  /** Waits until it has printed such a text: an empty one prints the link of its first administrator. */
  untilSaid(text: RegExp): Promise<string>
  stop(): Promise<void>
}

export async function startSystem(flags: string[] = ['--no-story']): Promise<RunningSystem> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lavra-story-'))
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', ...flags], {
    cwd: root,
    env: {
      ...process.env,
      LAVRA_DATA: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: address,
      LOG_LEVEL: 'warn',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk))
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk))
  await untilHealthy(address, child, () => said)
  return {
    address,
    dataDir,
    untilSaid: (text) => untilSaid(child, text, () => said),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      if (child.exitCode === null) child.kill('SIGTERM')
      await ended
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function untilSaid(child: ChildProcess, text: RegExp, said: () => string): Promise<string> {
  for (;;) {
    const found = said().match(text)?.[0]
    if (found !== undefined) return found
    if (child.exitCode !== null) throw new Error(`the system ended without saying ${text}:\n${said()}`)
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')])
  }
}

async function untilHealthy(address: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if (child.exitCode !== null) break
    const answer = await fetch(`${address}/health`).catch(() => null)
    if (answer?.ok) return
    await sleep(250)
  }
  child.kill('SIGKILL')
  throw new Error(`the system did not start:\n${said()}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
