/** Brings an empty installation to the demo state: the base at once, the story behind, going on where a restart interrupted it. */
import { setTimeout as sleep } from 'node:timers/promises'
import { removeUpload } from '../domains/documents/index.ts'
import { systemActor } from '../kernel/actor.ts'
import { dayIn } from '../kernel/clock.ts'
import { runCommand } from '../kernel/command.ts'
import { isConnectionLost } from '../kernel/connection-lost.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { World } from '../kernel/world.ts'
import { demoBlocks } from './blocks.ts'
import { readIds } from './demo.queries.ts'
import { loadBase } from './load-base.ts'
import { playBlocks } from './play-blocks.ts'
import { playScript } from './play-script.ts'
import { demoProgress, keepProgress, type Place, type Progress, shareOf } from './progress.ts'
import { story } from './story.ts'
import type { Script } from './story-steps.ts'

export async function startDemo(world: World): Promise<void> {
  const quiet = quietly(world)
  const day = dayIn('America/Sao_Paulo', world.clock.now())
  const steps = story().reduce((sum, script) => sum + script.steps.length, 0)
  const progress = (await demoProgress(world.db)) ?? { base: false, begun: 0, played: 0, steps, day, open: null }
  if (progress.base) return
  await runCommand(quiet, systemActor, keepProgress, progress)
  await loadBase(quiet)
  await runCommand(quiet, systemActor, keepProgress, { ...progress, base: true })
}

/** Plays what is left of the story; `stop` ends it between two steps, and the next start goes on with the step that follows. */
export async function playDemo(world: World, tell: (share: number) => void, stop: AbortSignal): Promise<void> {
  const found = await demoProgress(world.db)
  const scripts = story()
  if (!found || (!found.open && found.begun >= scripts.length)) return
  let progress = found
  const quiet = quietly(world)
  // Minas Gerais has kept one offset, three hours behind UTC, since 2019.
  const today = new Date(`${progress.day}T00:00:00-03:00`)
  const stage = { world: quiet, ids: await readIds(world.db), today, cleanUp: (id: string) => removeUpload(world.dataDir, id) }
  const keep = async (open: Place | null) => {
    progress = { ...progress, open }
    tell(shareOf(progress))
    await runCommand(quiet, systemActor, keepProgress, progress)
  }
  let blocks = await playBlocks(stage, demoBlocks)
  while (progress.open || progress.begun < scripts.length) {
    if (!progress.open) progress = { ...progress, begun: progress.begun + 1 }
    try {
      await playScript(stage, scripts[progress.begun - 1] as Script, progress.open, keep, stop)
      if (stop.aborted) return
      progress = passed(progress, scripts)
      blocks = await playBlocks(stage, blocks)
    } catch (error) {
      if (isBusy(error)) await sleep(1000, undefined, { signal: stop })
      else if (error instanceof Refusal && error.code === 'storage-full') throw error
      // A visitor has done something with the process meanwhile, or a kill took a step out of it: it stays as it is.
      else {
        world.log.warn({ demo: 'a process stays as it is', process: progress.open?.processId, err: error })
        progress = passed(progress, scripts)
      }
    }
  }
  progress = { ...progress, played: progress.steps }
  await keep(null)
}

/** The database is away for a moment: what was under way is most likely undone, and trying on is right. */
const isBusy = (error: unknown) => isConnectionLost(error) || (error instanceof Refusal && error.code === 'system-busy')

function passed(progress: Progress, scripts: readonly Script[]): Progress {
  return { ...progress, open: null, played: progress.played + (scripts[progress.begun - 1]?.steps.length ?? 0) }
}

/** Thousands of lines of a demo being loaded would hide the one with the address. */
function quietly(world: World): World {
  return { ...world, log: world.log.child({}, { level: 'warn' }) }
}
