/** What a person may do with a document they see, as the first reason why not (D-20…D-31, matrix 1.6). */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import type { AccessLevel } from '@lavra/contract/values.ts'
import { type Actor, may } from '../../kernel/actor.ts'
import { type DocumentSight, isSignerOf } from '../access/index.ts'
import { type ProcessFacts, readingOnly, unitState, whyNotOpenHere } from '../processes/index.ts'

export interface DocumentFacts extends DocumentSight {
  id: string
  number: string
  processId: string
  kind: 'authored' | 'uploaded'
  title: string
  creatingUnitCode: string
  localLevel: AccessLevel
  locked: boolean
  /** Somebody of another unit, or from outside, has seen what was signed. */
  seenOutside: boolean
  cancelled: boolean
  /** A file that somebody certified (S-11), while that stands. */
  certified: boolean
  /** Who changes its level, as the installation wants it. */
  levelChangedBy: 'creating-unit' | 'passed-units'
}

type WhyNot = (actor: Actor, document: DocumentFacts, process: ProcessFacts) => RefusalCode | null

const isOwn = (actor: Actor, document: DocumentFacts) => document.creatingUnitId === actor.unitId

/** Lent to the acting unit in a signature block that is released to it (B-01), or to the person by a credential to sign it. */
export const isLentToSign = (actor: Actor, document: DocumentFacts) =>
  isSignerOf(actor, document) || document.lentTo.some(({ unitId, by }) => unitId === actor.unitId && by === 'signature')

/** What another unit does with it in a block does not need the process there, but one that is suspended rests for everybody. */
const whyNotInBlock = (process: ProcessFacts): RefusalCode | null =>
  process.locked
    ? 'process-locked'
    : process.attachedToId
      ? 'process-attached'
      : process.units.some(({ state }) => state === 'suspended')
        ? 'process-suspended'
        : null

/**
 * Unsigned, or signed with the yellow pen; never after another unit saw it or it was sent, never where the process is closed (D-23). In a
 * signature block the other unit writes too, while nobody has signed (B-01).
 */
export const whyNotEdit: WhyNot = (actor, document, process) => {
  if (document.kind !== 'authored') return 'not-authored'
  const lent = !isOwn(actor, document) && isLentToSign(actor, document)
  if (!may(actor, 'document.edit') || (!isOwn(actor, document) && !lent)) return 'may-not-edit'
  if (document.cancelled) return 'document-cancelled'
  if (lent) return document.published ? 'signed-is-not-edited-in-block' : whyNotInBlock(process)
  if (document.locked) return 'document-locked'
  return whyNotOpenHere(actor, process)
}

/** The first signature needs the process open here; more may follow even after the pen is black (D-22), also in other units, by block (S-08). */
export const whyNotSign: WhyNot = (actor, document, process) => {
  if (document.kind !== 'authored') return 'uploads-are-certified'
  const lent = !isOwn(actor, document) && isLentToSign(actor, document)
  if (!may(actor, 'document.sign') || (!isOwn(actor, document) && !lent)) return 'may-not-sign'
  if (document.cancelled) return 'document-cancelled'
  if (process.attachedToId) return 'process-attached'
  if (lent) return whyNotInBlock(process)
  return document.published ? null : whyNotOpenHere(actor, process)
}

/**
 * Into a signature block of its unit (B-01, B-08): a draft of the unit, or what is signed already, of a process that has been in the unit;
 * otherwise a block would pass on what a block opened.
 */
export const whyNotPutDocumentInBlock: WhyNot = (actor, document, process) => {
  if (!may(actor, 'block.keep')) return 'may-not-keep-blocks'
  if (process.level === 'confidential') return 'confidential-not-in-block'
  if (document.kind !== 'authored') return 'files-not-in-signature-block'
  if (document.cancelled) return 'document-cancelled'
  if (!unitState(process, actor.unitId)) return 'process-not-of-unit'
  return document.published || isOwn(actor, document) ? null : 'draft-of-another-unit'
}

/** Registration data may be changed by units where the process is open, even of a signed document (D-30); of an attached one, where it has been (P-32). */
export const whyNotChangeDocument: WhyNot = (actor, document, process) => {
  if (!may(actor, 'process.change')) return 'may-not-change'
  if (document.cancelled) return 'document-cancelled'
  if (process.attachedToId) return unitState(process, actor.unitId) ? null : 'may-not-change'
  return whyNotOpenHere(actor, process)
}

/**
 * Only the unit that created it or, where the installation wants it so, every unit its process passed through, but for another unit's
 * draft. Of a cancelled one too: its name and the reason stay in the tree, so it goes on restricting the process until somebody says
 * that they need not be kept from others.
 */
export const whyNotChangeDocumentLevel: WhyNot = (actor, document, process) => {
  const isTheirs = isOwn(actor, document) || (document.levelChangedBy === 'passed-units' && document.published)
  return may(actor, 'process.change-level') && isTheirs && unitState(process, actor.unitId) ? null : 'may-not-change-level'
}

/** Nothing that another unit may have seen is deleted (D-27); from then on it is cancelled. Nor what somebody was asked to sign. */
export const whyNotDelete: WhyNot = (actor, document, process) => {
  if (!may(actor, 'document.delete') || !isOwn(actor, document)) return 'may-not-delete'
  if (document.cancelled) return 'document-cancelled'
  if (document.signers.length > 0) return 'signature-grant-active'
  if (document.locked) return 'document-locked'
  return whyNotOpenHere(actor, process)
}

/**
 * Another file in its place (D-13): by the unit that included it and by the same three events that end deletion: another unit opened
 * it, it was sent, it left the unit concluded. What was certified vouches for these bytes and no others.
 */
export const whyNotReplaceFile: WhyNot = (actor, document, process) => {
  if (document.kind !== 'uploaded') return 'authored-has-no-file'
  if (!may(actor, 'document.upload') || !isOwn(actor, document)) return 'may-not-replace-file'
  if (document.cancelled) return 'document-cancelled'
  if (document.locked) return 'document-locked'
  return document.certified ? 'file-certified' : whyNotOpenHere(actor, process)
}

/** Only what can no longer be deleted, by its unit and a role for it (D-29, R-08). */
export const whyNotCancel: WhyNot = (actor, document, process) => {
  if (!may(actor, 'document.cancel') || !isOwn(actor, document)) return 'may-not-cancel'
  if (document.cancelled) return 'document-cancelled'
  if (document.signers.length > 0) return 'signature-grant-active'
  if (process.attachedToId) return 'process-attached'
  return document.locked ? null : 'not-yet-locked'
}

/** A file only (P-36); of which units, the installation says. Whether the other process takes it is asked when it is known. */
export function whyNotMove(
  actor: Actor,
  document: DocumentFacts,
  process: ProcessFacts,
  installation: { rule: 'off' | 'protocol' | 'all'; isProtocol: boolean },
): RefusalCode | null {
  if (installation.rule === 'off') return 'move-is-off'
  if (!may(actor, 'document.move')) return 'may-not-move'
  if (installation.rule === 'protocol' && !installation.isProtocol) return 'move-is-for-protocol'
  if (document.kind === 'authored') return 'authored-not-moved'
  if (document.cancelled) return 'document-cancelled'
  return whyNotOpenHere(actor, process)
}

export function documentAbilitiesOn(actor: Actor, document: DocumentFacts, process: ProcessFacts) {
  return readingOnly(process, {
    edit: whyNotEdit(actor, document, process),
    sign: whyNotSign(actor, document, process),
    change: whyNotChangeDocument(actor, document, process),
    changeLevel: whyNotChangeDocumentLevel(actor, document, process),
    delete: whyNotDelete(actor, document, process),
    cancel: whyNotCancel(actor, document, process),
    putInBlock: whyNotPutDocumentInBlock(actor, document, process),
    replaceFile: whyNotReplaceFile(actor, document, process),
  })
}
