/** What `npm start` runs: opens the system, prints where it is, loads the demo on a first run, works its jobs, stops cleanly. */
import { setTimeout as sleep } from 'node:timers/promises'
import { announce, tellProgress } from './announce.ts'
import { readConfig } from './config.ts'
import { cannotStart } from './db/embedded/cannot-start.ts'
import { sayEnding } from './db/embedded/data-lock.ts'
import { playDemo, startDemo } from './demo/load-demo.ts'
import { demoProgress, keepProgress, mayBecomeDemo } from './demo/progress.ts'
import { startJobs } from './jobs.ts'
import { systemActor } from './kernel/actor.ts'
import { runCommand } from './kernel/command.ts'
import type { World } from './kernel/world.ts'
import { explain } from './start-failure.ts'
import { openSystem, type System } from './system.ts'

const config = readConfig()
const flags = new Set(process.argv.slice(2))
const stopping = new AbortController()
const demo = tellProgress()

interface Running {
  system: System
  jobs: { stop(): Promise<void> } | null
  story: Promise<void>
}

async function start(): Promise<Running> {
  const system = await openSystem(config, { progress: demo.now })
  try {
    const { world } = system
    const isDemo = await prepareDemo(world)
    if (config.roles.has('http')) await system.app.listen({ port: config.PORT, host: config.HOST })
    const jobsLog = world.log.child({})
    const jobs = config.roles.has('worker') ? await startJobs({ ...world, log: jobsLog }, system.databaseUrl) : null
    await announce(system, config, isDemo)
    if (!isDemo || flags.has('--no-story')) return { system, jobs, story: Promise.resolve() }
    // Hundreds of lines about drawn PDFs would hide the address and the progress.
    if (jobsLog.isLevelEnabled('info')) jobsLog.level = 'warn'
    const story = playDemo(world, demo.tell, stopping.signal)
      .catch((error: unknown) => stopping.signal.aborted || world.log.error({ demo: 'stopped', err: error }))
      .then(() => {
        demo.end()
        jobsLog.level = config.LOG_LEVEL
      })
    return { system, jobs, story }
  } catch (error) {
    await system.close()
    throw error
  }
}

/** @returns whether this is a demo; what a killed start left unfinished is finished. */
async function prepareDemo(world: World): Promise<boolean> {
  const mayBecome = await mayBecomeDemo(world.db)
  const isReal = mayBecome ? flags.has('--empty') : (await demoProgress(world.db)) === null
  if (isReal) {
    if (mayBecome) await runCommand(world, systemActor, keepProgress, false)
    return false
  }
  const isLoopback = ['127.0.0.1', 'localhost', '::1'].includes(config.HOST)
  if (!isLoopback && !flags.has('--demo')) {
    throw cannotStart(
      'The demo state has accounts with a known password, so it is not served beyond this machine. Use --empty for a real installation, or --demo if you really want it.',
    )
  }
  await startDemo(world)
  return true
}

const started = start()
started.catch((error: unknown) => {
  console.error(explain(error, config))
  process.exit(1)
})

async function stop(): Promise<void> {
  if (stopping.signal.aborted) return
  stopping.abort()
  sayEnding(config.dataDir)
  // Whatever hangs must not keep the machine from going down; PostgreSQL recovers from an abrupt end.
  void sleep(20_000, undefined, { ref: false }).then(() => process.exit(1))
  const { system, jobs, story } = await started
  await story
  await jobs?.stop()
  await system.close()
  process.exit(0)
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
