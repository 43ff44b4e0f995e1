/** What other domains may use of processes. */

export { attachProcess } from './attach-process.ts'
export { changeProcess, changeProcessLevel } from './change-process.ts'
export { deleteProcess } from './delete-process.ts'
export { selectDuplicated } from './duplicated.queries.ts'
export { exampleNumber } from './example-number.ts'
export { lockProcess } from './lock-process.ts'
export { openNumber } from './number.door.ts'
export { letIn, openProcess, openProcessTo, tellHoldersOnly } from './process.door.ts'
export {
  isOpenIn,
  mayReopenByPlan,
  owedTo,
  type ProcessFacts,
  readingOnly,
  type UnitState,
  unitState,
  whyNotAcknowledge,
  whyNotAssign,
  whyNotComment,
  whyNotConclude,
  whyNotDuplicate,
  whyNotInclude,
  whyNotIncludeByProtocol,
  whyNotNote,
  whyNotOpenHere,
  whyNotOrderDocuments,
  whyNotPutInBlock,
  whyNotRecall,
  whyNotReceive,
  whyNotRemark,
  whyNotReopen,
  whyNotSend,
  whyNotSetCheckpoint,
  whyNotSetDeadline,
} from './process.policy.ts'
export { recomputeLevel, selectParties, selectProcessFacts, takeNumber, takeNumbers } from './process.queries.ts'
export { arriveBackIn, assignIn, concludeIn, markReceived, openInUnits, reopenIn, restoreUnit, stirDesks } from './process-unit.queries.ts'
export { saveClassificationCode, saveProcessType } from './registries.ts'
export { selectAllowedLevels, unknownAmong } from './registry.queries.ts'
export { relateProcess, relateToAll } from './relate-process.ts'
export { beginProcess, startProcess } from './start-process.ts'
export { liftDueSuspensions, liftSuspension, suspendProcess } from './suspend-process.ts'
export { fileKind, penOf, stateOf } from './tree.rules.ts'
export { watchingProcesses } from './watch-process.ts'
