/** Endpoints of processes. */

import { route } from '../../kernel/http/bind.ts'
import { attachProcess, detachProcess } from './attach-process.ts'
import { changeProcess, changeProcessLevel, saveUnitRemark } from './change-process.ts'
import { deleteProcess } from './delete-process.ts'
import { findProcesses, openByNumber } from './find-processes.ts'
import { changeNumber, showInforming } from './informed-number.ts'
import { lockProcess, unlockProcess } from './lock-process.ts'
import { listPriorities, savePriority } from './priorities.ts'
import {
  findClassificationCodes,
  findProcessTypes,
  listProcessTypes,
  listRegistry,
  saveClassificationCode,
  saveProcessType,
} from './registries.ts'
import { listRelations, relateProcess, removeRelation } from './relate-process.ts'
import { listOutlineHistory, showOutline } from './show-outline.ts'
import { showProcess } from './show-process.ts'
import { startProcess } from './start-process.ts'
import { liftSuspension, listSuspended, suspendProcess } from './suspend-process.ts'

export const processRoutes = [
  route(showInforming),
  route(changeNumber),
  route(lockProcess),
  route(unlockProcess),
  route(startProcess),
  route(showProcess),
  route(openByNumber),
  route(showOutline),
  route(listOutlineHistory),
  route(findProcesses),
  route(changeProcess),
  route(changeProcessLevel),
  route(saveUnitRemark),
  route(deleteProcess),
  route(attachProcess),
  route(detachProcess),
  route(suspendProcess),
  route(liftSuspension),
  route(listSuspended),
  route(relateProcess),
  route(removeRelation),
  route(listRelations),
  route(findProcessTypes),
  route(findClassificationCodes),
  route(listProcessTypes),
  route(saveProcessType),
  route(saveClassificationCode),
  route(listRegistry),
  route(listPriorities),
  route(savePriority),
]
