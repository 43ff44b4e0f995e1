/** What other domains may use of routing. */

export { saveCheckpoint } from './keep-checkpoints.ts'
export { concludeDeadline, removeDeadline, setDeadline } from './keep-deadline.ts'
export { assignProcess, concludeProcess, receiveProcess, reopenProcess } from './move-process.ts'
export { recallProcess } from './recall-process.ts'
export { selectColleague } from './routing.queries.ts'
export { reopenDueProcesses } from './schedule-reopening.ts'
export { sendProcess } from './send-process.ts'
export { setCheckpoint } from './set-checkpoint.ts'
