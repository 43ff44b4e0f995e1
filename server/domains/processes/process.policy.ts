/**
 * What a person may do with a process they see, as the first reason why not (action matrix, behaviour 1.6).
 * One function gives the check, the message and the tooltip of the disabled action.
 */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { type Actor, may } from '../../kernel/actor.ts'
import { grantOf, type ProcessSight } from '../access/index.ts'

export interface UnitState {
  unitId: string
  /** Suspended: open here alone, and off the desk while the stay lasts (P-18). */
  state: 'open' | 'suspended' | 'concluded'
  /** Null until somebody of the unit opened it (P-09). */
  receivedAt: Date | null
  assigneeId: string | null
}

/** The process is expected back: pending, and the unit that expects it still takes processes (P-20). */
export interface OwedReturn {
  owingUnitId: string
  demandingUnitId: string
}

export interface ProcessFacts extends ProcessSight {
  id: string
  number: string
  typeId: string
  agencyId: string
  creatingUnitId: string
  localLevel: ProcessSight['level']
  /** Of a confidential one, which each holder concludes for themselves. */
  grants: readonly { userId: string; unitId: string; concluded: boolean }[]
  criteria: readonly { unitId: string; id: string; name: string }[]
  units: readonly UnitState[]
  returns: readonly OwedReturn[]
  /** Cancelled documents and drafts are documents too. */
  hasDocuments: boolean
  /** At least once, even if the sending was recalled: other units may have it in their history. */
  wasSent: boolean
  /** Filed or created: the older of two absorbs the newer. */
  filedAt: Date
  /** The process that absorbed it (P-32). */
  attachedToId: string | null
  hasAttached: boolean
  /** Only read, by anybody (P-19). */
  locked: boolean
}

export function unitState(process: ProcessFacts, unitId: string | null): UnitState | null {
  return process.units.find((u) => u.unitId === unitId) ?? null
}

export function isOpenIn(process: ProcessFacts, unitId: string | null): boolean {
  return unitState(process, unitId)?.state === 'open'
}

/** The units that expect the process back from this one. */
export function owedTo(process: ProcessFacts, unitId: string | null): string[] {
  return process.returns.flatMap((owed) => (owed.owingUnitId === unitId ? [owed.demandingUnitId] : []))
}

/** What needs the process open in the acting unit: most acts of the matrix. A suspended process is open nowhere until it is lifted. */
export function whyNotOpenHere(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (process.locked) return 'process-locked'
  if (process.attachedToId) return 'process-attached'
  if (process.level === 'confidential') return grantOf(actor, process)?.concluded === false ? null : 'process-not-open-here'
  if (isOpenIn(process, actor.unitId)) return null
  return unitState(process, actor.unitId)?.state === 'suspended' ? 'process-suspended' : 'process-not-open-here'
}

export function whyNotReceive(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.receive')) return 'may-not-receive'
  return whyNotOpenHere(actor, process)
}

export function whyNotAssign(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.assign')) return 'may-not-assign'
  if (process.level === 'confidential') return 'confidential-does-not-travel'
  return whyNotOpenHere(actor, process)
}

/** A confidential process does not travel: access is by credential. */
export function whyNotSend(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.send')) return 'may-not-send'
  if (process.level === 'confidential') return 'confidential-does-not-travel'
  return whyNotOpenHere(actor, process)
}

/** Who may send may also call back; whether there is something to be called back is the sending's own matter. */
export function whyNotRecall(actor: Actor): RefusalCode | null {
  return may(actor, 'process.send') ? null : 'may-not-send'
}

/** Only an arrival where it is expected ends a return, and conclusion is none. */
export function whyNotConclude(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.conclude')) return 'may-not-conclude'
  const here = whyNotOpenHere(actor, process)
  if (here) return here
  return owedTo(process, actor.unitId).length > 0 ? 'return-owed' : null
}

/** Any unit through which it passed can reopen it at any time (P-14). */
export function whyNotReopen(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.reopen')) return 'may-not-reopen'
  if (process.level === 'confidential') return grantOf(actor, process)?.concluded ? null : 'process-open-here'
  if (process.attachedToId) return 'process-attached'
  const here = unitState(process, actor.unitId)
  if (!here) return 'process-never-here'
  if (here.state === 'suspended') return 'process-suspended'
  return here.state === 'open' ? 'process-open-here' : null
}

/** What a reopening that was planned finds on its day: concluded in the unit, and not confidential, which is concluded by each holder. */
export function mayReopenByPlan(process: ProcessFacts, unitId: string): boolean {
  return process.level !== 'confidential' && unitState(process, unitId)?.state === 'concluded'
}

/** Only where it is open here and nowhere else (P-18, R-26), and nobody expects it back. */
export function whyNotSuspend(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.suspend')) return 'may-not-suspend'
  if (process.level === 'confidential') return 'confidential-cannot-be-suspended'
  const here = whyNotOpenHere(actor, process)
  if (here) return here
  if (process.returns.length > 0) return 'return-pending'
  return process.units.some(({ unitId, state }) => unitId !== actor.unitId && state === 'open') ? 'open-in-other-units' : null
}

export function whyNotLift(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.suspend')) return 'may-not-suspend'
  return unitState(process, actor.unitId)?.state === 'suspended' ? null : 'process-not-suspended'
}

/** Any unit with access, open or not (P-30). */
export function whyNotRelate(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.relate')) return 'may-not-relate'
  return process.locked ? 'process-locked' : null
}

/**
 * Whoever sees a public one copies it (P-34). A restricted one only where it has been: what a block lends for a while is not kept by a copy;
 * a confidential one nobody, for its holders would be those of the copy no more.
 */
export function whyNotDuplicate(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.start')) return 'may-not-start'
  if (process.level === 'confidential') return 'confidential-not-duplicated'
  return process.level === 'public' || unitState(process, actor.unitId) ? null : 'process-never-here'
}

/** By the unit that made it, while nobody else had it and it holds nothing (P-17). */
export function whyNotDelete(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.delete')) return 'may-not-delete-process'
  if (process.creatingUnitId !== actor.unitId) return 'not-creating-unit'
  if (process.wasSent || process.units.some(({ unitId }) => unitId !== actor.unitId)) return 'process-was-sent'
  if (process.hasAttached) return 'has-attached'
  return process.hasDocuments ? 'process-not-empty' : whyNotOpenHere(actor, process)
}

/** Open here alone, nobody expects it back, and it has something to bring: but no others of its own (P-32, R-26, R-27, R-31). */
export function whyNotAttach(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.attach')) return 'may-not-attach'
  if (process.level === 'confidential') return 'confidential-not-attached'
  const here = whyNotOpenHere(actor, process)
  if (here) return here
  if (process.units.some(({ unitId, state }) => unitId !== actor.unitId && state === 'open')) return 'open-in-other-units'
  if (process.returns.length > 0) return 'return-pending'
  if (process.hasAttached) return 'has-attached'
  return process.hasDocuments ? null : 'nothing-to-attach'
}

/** Of the older one, which takes it in. */
export function whyNotTakeIn(actor: Actor, main: ProcessFacts): RefusalCode | null {
  if (main.level === 'confidential') return 'confidential-not-attached'
  if (main.attachedToId) return 'main-attached'
  return isOpenIn(main, actor.unitId) ? null : 'main-not-open-here'
}

/** Not reversible by those who did it (P-33). */
export function whyNotDetach(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.detach')) return 'may-not-detach'
  return process.attachedToId ? null : 'process-not-attached'
}

/** Any unit in which the process has been may change its data (P-07). */
export function whyNotChange(actor: Actor, process: ProcessFacts): RefusalCode | null {
  return may(actor, 'process.change') && unitState(process, actor.unitId) ? null : 'may-not-change'
}

export function whyNotChangeLevel(actor: Actor, process: ProcessFacts): RefusalCode | null {
  return may(actor, 'process.change-level') && unitState(process, actor.unitId) ? null : 'may-not-change-level'
}

/**
 * What only one unit has on its desk, by a person at a screen, who gets the first credential. Nor what somebody expects back: it could
 * neither travel any more nor be concluded, and whoever expects it could not see it to give it up.
 */
export function whyNotMakeConfidential(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (actor.channel !== 'web') return 'confidential-by-person-only'
  if (process.attachedToId) return 'process-attached'
  if (process.hasAttached) return 'has-attached'
  if (process.returns.length > 0) return 'return-pending'
  const openIn = process.units.filter(({ state }) => state !== 'concluded')
  return openIn.length === 1 && isOpenIn(process, actor.unitId) ? null : 'confidential-open-elsewhere'
}

/** Documents are included only where the process is open (D-01). */
export function whyNotInclude(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'document.create')) return 'may-not-include'
  return whyNotOpenHere(actor, process)
}

/**
 * What arrives at the counter for a process that was never there (P-16): by a protocol unit, as a file. Where the process was, the unit reopens
 * it; where it rests or is part of another one, nothing comes in from outside either.
 */
export function whyNotIncludeByProtocol(actor: Actor, process: ProcessFacts, isProtocol: boolean): RefusalCode | null {
  if (!may(actor, 'document.upload')) return 'may-not-include'
  if (!isProtocol) return 'only-protocol-includes'
  if (process.level === 'confidential') return 'confidential-not-by-protocol'
  if (unitState(process, actor.unitId)) return 'process-was-here'
  if (process.locked) return 'process-locked'
  if (process.attachedToId) return 'process-attached'
  return process.units.some(({ state }) => state === 'suspended') ? 'process-suspended-elsewhere' : null
}

export function whyNotOrderDocuments(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'document.order')) return 'may-not-order'
  return whyNotOpenHere(actor, process)
}

/** Notes, markers, follow-ups and favorites are of the unit and beside the file: whoever sees the process may keep them, open here or not. */
export function whyNotNote(actor: Actor): RefusalCode | null {
  return may(actor, 'process.note') ? null : 'may-not-note'
}

/** A deadline is set where one works (P-21); it is concluded wherever it was set. */
export function whyNotSetDeadline(actor: Actor, process: ProcessFacts): RefusalCode | null {
  return whyNotNote(actor) ?? whyNotOpenHere(actor, process)
}

/** A phase is told where one works (P-23); it is taken away wherever it was told, for it counts until then. */
export const whyNotSetCheckpoint = whyNotSetDeadline

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
  return whyNotOpenHere(actor, process)
}

/** It is open here when it is put into a block, and may be concluded later (B-03); a confidential one never is in a block (B-08). */
export function whyNotPutInBlock(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'block.keep')) return 'may-not-keep-blocks'
  if (process.level === 'confidential') return 'confidential-not-in-block'
  return isOpenIn(process, actor.unitId) ? null : 'process-not-open-here'
}

/** By administrators, in person or through a program that has their key. */
export function whyNotLock(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.lock')) return 'may-not-lock'
  return process.locked ? 'process-locked' : null
}

export function whyNotUnlock(actor: Actor, process: ProcessFacts): RefusalCode | null {
  if (!may(actor, 'process.lock')) return 'may-not-lock'
  return process.locked ? null : 'process-not-locked'
}

/** What is locked is only read, whatever else would speak for or against it (P-19). */
export function readingOnly<A extends Record<string, RefusalCode | null>>(process: Pick<ProcessFacts, 'locked'>, abilities: A): A {
  if (!process.locked) return abilities
  return Object.fromEntries(Object.keys(abilities).map((name) => [name, 'process-locked'])) as A
}

export function abilitiesOn(actor: Actor, process: ProcessFacts) {
  return {
    ...readingOnly(process, changesOf(actor, process)),
    // reads the one and writes the other
    duplicate: whyNotDuplicate(actor, process),
    lock: whyNotLock(actor, process),
    unlock: whyNotUnlock(actor, process),
  }
}

function changesOf(actor: Actor, process: ProcessFacts) {
  return {
    change: whyNotChange(actor, process),
    changeLevel: whyNotChangeLevel(actor, process),
    receive: whyNotReceive(actor, process),
    assign: whyNotAssign(actor, process),
    send: whyNotSend(actor, process),
    recall: whyNotRecall(actor),
    conclude: whyNotConclude(actor, process),
    reopen: whyNotReopen(actor, process),
    suspend: whyNotSuspend(actor, process),
    liftSuspension: whyNotLift(actor, process),
    relate: whyNotRelate(actor, process),
    delete: whyNotDelete(actor, process),
    attach: whyNotAttach(actor, process),
    detach: whyNotDetach(actor, process),
    note: whyNotNote(actor),
    setDeadline: whyNotSetDeadline(actor, process),
    putInBlock: whyNotPutInBlock(actor, process),
    comment: whyNotComment(actor),
    acknowledge: whyNotAcknowledge(actor),
    remark: whyNotRemark(actor, process),
    includeDocument: whyNotInclude(actor, process),
    orderDocuments: whyNotOrderDocuments(actor, process),
  }
}
