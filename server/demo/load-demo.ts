/** Brings an empty installation to the demo state: the base at once, the story behind, going on where a restart interrupted it. */
import { removeUpload } from '../domains/documents/index.ts'
import { readSetting, saveSetting } from '../domains/organization/index.ts'
import { systemActor } from '../kernel/actor.ts'
import { dayIn } from '../kernel/clock.ts'
import { internalCommand, runCommand } from '../kernel/command.ts'
import type { Database } from '../kernel/db.ts'
import type { World } from '../kernel/world.ts'
import { readIds } from './demo.queries.ts'
import { loadBase } from './load-base.ts'
import { playScript } from './play-script.ts'
import { story } from './story.ts'

const name = 'demo-progress'
interface Progress {
  /** Scripts that were begun; one that a restart cut short is left as it is. */
  begun: number
  of: number
  /** The day the story counts back from. */
  day: string
}

const keepProgress = internalCommand('keepDemoProgress', {
  async run(ctx, progress: Progress) {
    await saveSetting(ctx.tx, name, null, progress)
    ctx.unchanged()
  },
})

/** The demo's progress, or null for an installation that is no demo. */
export async function demoProgress(db: Database): Promise<Progress | null> {
  return (await readSetting(db, name, null)) as Progress | null
}

export async function startDemo(world: World): Promise<void> {
  const quiet = quietly(world)
  await loadBase(quiet)
  await runCommand(quiet, systemActor, keepProgress, { begun: 0, of: story().length, day: dayIn('America/Sao_Paulo', world.clock.now()) })
}

/** Plays what is left of the story; `stop` ends it between two scripts. */
export async function playDemo(world: World, tell: (line: string | null) => void, stop: AbortSignal): Promise<void> {
  const progress = await demoProgress(world.db)
  if (!progress || progress.begun >= progress.of) return
  const quiet = quietly(world)
  const ids = await readIds(world.db)
  const scripts = story()
  // Minas Gerais has kept one offset, three hours behind UTC, since 2019.
  const today = new Date(`${progress.day}T00:00:00-03:00`)
  for (let next = progress.begun; next < scripts.length; next++) {
    if (stop.aborted) return
    await runCommand(quiet, systemActor, keepProgress, { ...progress, begun: next + 1 })
    tell(`${next + 1}/${scripts.length}`)
    await playScript({ world: quiet, ids, today, cleanUp: (id) => removeUpload(world.dataDir, id) }, scripts[next]!)
  }
  tell(null)
}

/** Thousands of lines of a demo being loaded would hide the one with the address. */
function quietly(world: World): World {
  return { ...world, log: world.log.child({}, { level: 'warn' }) }
}
