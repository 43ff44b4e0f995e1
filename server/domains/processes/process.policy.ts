/**
 * What a person may do with a process they see, as the first reason why not (action matrix, behaviour 1.6).
 * One function gives the check, the message and the tooltip of the disabled action.
 */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { type Actor, may } from '../../kernel/actor.ts'
import type { ProcessSight } from '../access/index.ts'

export interface UnitState {
  unitId: string
  state: 'open' | 'concluded'
  /** Null until somebody of the unit opened it (P-09). */
  receivedAt: Date | null
  assigneeId: string | null
}

export interface ProcessFacts extends ProcessSight {
  id: string
  number: string
  typeId: string
  agencyId: string
  creatingUnitId: string
  localLevel: ProcessSight['level']
  units: readonly UnitState[]
}

export function unitState(process: ProcessFacts, unitId: string | null): UnitState | null {
  return process.units.find((u) => u.unitId === unitId) ?? null
}

export function isOpenIn(process: ProcessFacts, unitId: string | null): boolean {
  return unitState(process, unitId)?.state === 'open'
}

export function whyNotReceive(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.receive')) return 'may-not-receive'
  return isOpenIn(process, actor.unitId) ? null : 'process-not-open-here'
}

export function whyNotAssign(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.assign')) return 'may-not-assign'
  if (process.level === 'confidential') return 'confidential-does-not-travel'
  return isOpenIn(process, actor.unitId) ? null : 'process-not-open-here'
}

/** A confidential process does not travel: access is by credential. */
export function whyNotSend(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.send')) return 'may-not-send'
  if (process.level === 'confidential') return 'confidential-does-not-travel'
  return isOpenIn(process, actor.unitId) ? null : 'process-not-open-here'
}

export function whyNotConclude(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.conclude')) return 'may-not-conclude'
  return isOpenIn(process, actor.unitId) ? null : 'process-not-open-here'
}

/** Any unit through which it passed can reopen it at any time (P-14). */
export function whyNotReopen(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.reopen')) return 'may-not-reopen'
  const here = unitState(process, actor.unitId)
  if (!here) return 'process-never-here'
  return here.state === 'open' ? 'process-open-here' : null
}

/** Any unit in which the process has been may change its data (P-07). */
export function whyNotChange(actor: Actor, process: ProcessFacts): RefusalCode | null {
  return may(actor, 'process.change') && unitState(process, actor.unitId) ? null : 'may-not-change'
}

export function whyNotChangeLevel(actor: Actor, process: ProcessFacts): RefusalCode | null {
  return may(actor, 'process.change-level') && unitState(process, actor.unitId) ? null : 'may-not-change-level'
}

/** Documents are included only where the process is open (D-01). */
export function whyNotInclude(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'document.create')) return 'may-not-include'
  return isOpenIn(process, actor.unitId) ? null : 'process-not-open-here'
}

/** Notes, markers, follow-ups and favorites are of the unit and beside the file: whoever sees the process may keep them, open here or not. */
export function whyNotNote(actor: Actor): RefusalCode | null {
  return may(actor, 'process.note') ? null : 'may-not-note'
}

export function whyNotComment(actor: Actor): RefusalCode | null {
  return may(actor, 'process.comment') ? null : 'may-not-comment'
}

/** Anybody with access says that they have read it (matrix 1.6). */
export function whyNotAcknowledge(actor: Actor): RefusalCode | null {
  return may(actor, 'process.acknowledge') ? null : 'may-not-acknowledge'
}

/** A remark in the history is for good, so it is written where the process is open (P-47). */
export function whyNotRemark(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.remark')) return 'may-not-remark'
  return isOpenIn(process, actor.unitId) ? null : 'process-not-open-here'
}

export function abilitiesOn(actor: Actor, process: ProcessFacts) {
  return {
    change: whyNotChange(actor, process),
    changeLevel: whyNotChangeLevel(actor, process),
    receive: whyNotReceive(actor, process),
    assign: whyNotAssign(actor, process),
    send: whyNotSend(actor, process),
    conclude: whyNotConclude(actor, process),
    reopen: whyNotReopen(actor, process),
    note: whyNotNote(actor),
    comment: whyNotComment(actor),
    acknowledge: whyNotAcknowledge(actor),
    remark: whyNotRemark(actor, process),
    includeDocument: whyNotInclude(actor, process),
  }
}
