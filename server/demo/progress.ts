/** How far has the demo state come? Kept in a setting, so that a start that was cut short is finished by the next. */
import { readSetting, saveSetting } from '../domains/organization/index.ts'
import { internalCommand } from '../kernel/command.ts'
import type { Database } from '../kernel/db.ts'
import { isEmpty } from './demo.queries.ts'

const name = 'demo-progress'

/** Where the story of one process is. */
export interface Place {
  processId: string
  /** Its documents, in the order of writing and uploading. */
  documentIds: string[]
  /** Steps that were begun; the one a kill cut short is not begun again, since it may have happened. */
  step: number
}

export interface Progress {
  /** False until everything the story stands on is there. */
  base: boolean
  /** Processes that were begun. */
  begun: number
  /** Steps of those that are through, and of the whole story. */
  played: number
  steps: number
  /** The day the story counts back from. */
  day: string
  /** The process the story is in the middle of. */
  open: Place | null
}

/** From 0 to 1. */
export function shareOf({ played, steps, open }: Progress): number {
  return steps > 0 ? Math.min(1, (played + (open?.step ?? 0)) / steps) : 1
}

/** The demo's progress, or null for an installation that is no demo. */
export async function demoProgress(db: Database): Promise<Progress | null> {
  const kept = (await readSetting(db, name, null)) as Progress | false | null
  return kept || null
}

/** No agency yet, and nobody has said that this is to be a real installation. */
export async function mayBecomeDemo(db: Database): Promise<boolean> {
  return (await isEmpty(db)) && (await readSetting(db, name, null)) === null
}

/** False: never load a demo here, whatever a later start is told. */
export const keepProgress = internalCommand('keepDemoProgress', {
  async run(ctx, progress: Progress | false) {
    await saveSetting(ctx.tx, name, null, progress)
    ctx.unchanged()
  },
})
