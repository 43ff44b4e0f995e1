/** What `npm start` runs: opens the system, prints where it is, loads the demo on a first run, works its jobs, stops cleanly. */
import { setTimeout as sleep } from 'node:timers/promises'
import { readConfig } from './config.ts'
import { isCannotStart } from './db/embedded/cannot-start.ts'
import { demoAccounts, demoPassword } from './demo/accounts.ts'
import { isEmpty } from './demo/demo.queries.ts'
import { demoProgress, playDemo, startDemo } from './demo/load-demo.ts'
import { issueFirstAdministratorLink } from './domains/organization/index.ts'
import { startJobs } from './jobs.ts'
import { systemActor } from './kernel/actor.ts'
import { runCommand } from './kernel/command.ts'
import { openSystem, type System } from './system.ts'

const config = readConfig()
const flags = new Set(process.argv.slice(2))
const isLoopback = ['127.0.0.1', 'localhost', '::1'].includes(config.HOST)
let progress: string | null = null

async function main(): Promise<void> {
  const stopping = new AbortController()
  let system: System | null = null
  let jobs: { stop(): Promise<void> } | null = null
  let story: Promise<void> = Promise.resolve()
  const stop = async () => {
    if (stopping.signal.aborted) return
    stopping.abort()
    // Whatever hangs must not keep the machine from going down; PostgreSQL recovers from an abrupt end.
    void sleep(20_000, undefined, { ref: false }).then(() => process.exit(1))
    await story.catch(() => {})
    await jobs?.stop()
    await system?.close()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)

  system = await openSystem(config, { progress: () => progress })
  const { world } = system
  if ((await isEmpty(world.db)) && !flags.has('--empty')) {
    if (!isLoopback && !flags.has('--demo')) throw new Error(noDemoHere)
    await startDemo(world)
  }
  const demo = await demoProgress(world.db)
  if (demo && !isLoopback && !flags.has('--demo')) throw new Error(noDemoHere)
  if (config.roles.has('http')) await system.app.listen({ port: config.PORT, host: config.HOST })
  if (config.roles.has('worker')) jobs = await startJobs(world, system.databaseUrl)
  await announce(system, demo !== null)
  if (demo && !flags.has('--no-story')) {
    story = playDemo(
      world,
      (line) => {
        progress = line
      },
      stopping.signal,
    )
    await story.catch((error: unknown) => world.log.error({ demo: 'stopped', err: error }))
  }
}

const noDemoHere =
  'The demo state has accounts with a known password, so it is not served beyond this machine. Use --empty for a real installation, or --demo if you really want it.'

async function announce({ world }: System, isDemo: boolean): Promise<void> {
  const address = `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${config.PORT}`
  console.log(`\n  Lavra  ${address}\n`)
  if (isDemo) {
    for (const account of demoAccounts) console.log(`  ${account.login.padEnd(18)} ${account.about['pt-BR']}`)
    console.log(`\n  senha / password: ${demoPassword}\n`)
  } else {
    const link = await runCommand(world, systemActor, issueFirstAdministratorLink, {})
    if (link.token) console.log(`  Primeiro administrador / first administrator (one use, 24 h):\n  ${address}/convite/${link.token}\n`)
  }
}

main().catch((error: unknown) => {
  console.error(isCannotStart(error) || (error instanceof Error && error.message === noDemoHere) ? error.message : error)
  process.exit(1)
})
