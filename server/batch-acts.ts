/** The acts that may be done to many processes at once: every one takes a `processId` and leaves one process's change. */
import type { BatchActs } from './domains/batches/index.ts'
import { assignProcess, concludeProcess, receiveProcess, reopenProcess, sendProcess } from './domains/routing/index.ts'

const acts = [sendProcess, assignProcess, concludeProcess, reopenProcess, receiveProcess]

export const batchActs: BatchActs = new Map(acts.map((act) => [act.name, act]))
