/** Endpoints of processes. */
import { route } from '../../kernel/http/bind.ts'
import { changeProcess, changeProcessLevel, saveUnitRemark } from './change-process.ts'
import { findProcesses, openByNumber } from './find-processes.ts'
import {
  findClassificationCodes,
  findProcessTypes,
  listProcessTypes,
  listRegistry,
  saveClassificationCode,
  saveProcessType,
} from './registries.ts'
import { showProcess } from './show-process.ts'
import { startProcess } from './start-process.ts'

export const processRoutes = [
  route(startProcess),
  route(showProcess),
  route(openByNumber),
  route(findProcesses),
  route(changeProcess),
  route(changeProcessLevel),
  route(saveUnitRemark),
  route(findProcessTypes),
  route(findClassificationCodes),
  route(listProcessTypes),
  route(saveProcessType),
  route(saveClassificationCode),
  route(listRegistry),
]
