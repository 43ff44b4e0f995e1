/** May somebody be told that a process changed? Whoever the door lets in. */
import type { Actor } from '../../kernel/actor.ts'
import type { Database } from '../../kernel/db.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { openProcess } from './process.door.ts'

export function watchingProcesses(db: Database): (actor: Actor, processId: string) => Promise<boolean> {
  return async (actor, processId) => {
    try {
      await db.transaction().execute((tx) => openProcess({ tx, actor }, processId))
      return true
    } catch (error) {
      if (error instanceof Refusal) return false
      throw error
    }
  }
}
