/** What is no longer true after a process was stayed, lifted, related or separated. */
import { listRelations, listSuspended } from '@lavra/contract/process-life.ts'

export const lifeReads = [listSuspended, listRelations] as const
