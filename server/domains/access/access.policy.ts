/**
 * Who sees a process or document (A-01, A-02, A-06, A-10, A-13, B-01, B-02, D-20). The same rule in SQL is `access.queries.ts`; a twin test compares them.
 */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { type Actor, may } from '../../kernel/actor.ts'

export interface ProcessSight {
  level: AccessLevel
  /** Units the process passed through, open or concluded there. */
  unitIds: readonly string[]
  /** Holders of a valid credential. */
  grants: readonly { userId: string; unitId: string }[]
  /** Units to which a signature or meeting block with it is released (B-01, B-02). */
  lentTo: readonly string[]
  /** Units that read it by a criterion of internal control; only what is restricted has such. */
  criteria: readonly { unitId: string }[]
  /** The process it is attached to now. */
  attachedToId: string | null
}

/** The units it passed through, open or concluded there. */
const passedThrough = (actor: Actor, process: Pick<ProcessSight, 'unitIds'>) => process.unitIds.some((unitId) => unitId === actor.unitId)

/** The credential of a person at a screen, in its unit: a key for programs opens nothing confidential. */
export function grantOf<G extends { userId: string; unitId: string }>(actor: Actor, process: { grants: readonly G[] }): G | null {
  if (actor.channel !== 'web') return null
  return process.grants.find((g) => g.userId === actor.userId && g.unitId === actor.unitId) ?? null
}

const isLentTo = (actor: Actor, process: Pick<ProcessSight, 'lentTo'>) => process.lentTo.some((unitId) => unitId === actor.unitId)

/** The criteria that alone let the actor read: none where the unit has had the process, or a block lends it. */
export function criteriaNeeded<C extends { unitId: string }>(
  actor: Actor,
  process: Omit<ProcessSight, 'criteria'> & { criteria: readonly C[] },
): C[] {
  if (process.level !== 'restricted' || passedThrough(actor, process) || isLentTo(actor, process)) return []
  return process.criteria.filter(({ unitId }) => unitId === actor.unitId)
}

export function canSeeProcess(actor: Actor, process: ProcessSight): boolean {
  if (!actor.unitId || !may(actor, 'process.read')) return false
  switch (process.level) {
    case 'public':
      return true
    case 'restricted':
      return passedThrough(actor, process) || isLentTo(actor, process) || criteriaNeeded(actor, process).length > 0
    case 'confidential':
      return grantOf(actor, process) !== null
  }
}

/** What the installation says of outlines: whether all units see them, and whether the acting unit is one of protocol. */
export interface OutlineRule {
  forAll: boolean
  isProtocol: boolean
}

/**
 * Who has the exact number of a restricted process learns of its outline: protocol units always, others where the installation wants it so
 * . It opens nothing; and of a confidential one nobody gets any.
 */
export function canSeeOutline(actor: Actor, process: Pick<ProcessSight, 'level'>, rule: OutlineRule): boolean {
  if (!actor.unitId || !may(actor, 'process.read')) return false
  return process.level === 'restricted' && (rule.forAll || rule.isProtocol)
}

export interface SearchSight extends ProcessSight {
  agencyId: string
  /** The agencies that search what is of its agency; none named, all of them. */
  searcherIds: readonly string[]
}

/** Whether a search or a suggestion leads the actor to it; its whole number does that for whatever is visible. */
export function canFindProcess(actor: Actor, process: SearchSight): boolean {
  if (process.level === 'confidential' || !canSeeProcess(actor, process)) return false
  const { agencyId, searcherIds } = process
  return searcherIds.length === 0 || [agencyId, ...searcherIds].some((id) => id === actor.agencyId) || passedThrough(actor, process)
}

/** Its holder is told that it is there; what is in it opens with the password, for a while and in one session. */
export function isOpenedBy(actor: Actor, process: ProcessSight & { id: string }): boolean {
  return canSeeProcess(actor, process) && (process.level !== 'confidential' || actor.opened.has(process.id))
}

export interface DocumentSight {
  creatingUnitId: string
  /** Signed for the first time, or uploaded: before that it is a draft of its unit (D-20, R-04, R-05). */
  published: boolean
  deleted: boolean
  /** Units to which a block with it is released: a signature block with the document, or its unit's meeting block with the process. */
  lentTo: readonly { unitId: string; by: 'signature' | 'meeting' }[]
  /** Who holds a credential to sign it, neither used nor ended; only documents of what is confidential have such. */
  signers: readonly { userId: string; unitId: string }[]
}

export function isSignerOf(actor: Actor, document: Pick<DocumentSight, 'signers'>): boolean {
  return document.signers.some(({ userId, unitId }) => userId === actor.userId && unitId === actor.unitId)
}

/**
 * Whether the history of a visible process speaks of this document: not of another unit's draft, even while it is lent, and still of what
 * was deleted later.
 */
export function mayHearOf(actor: Actor, document: Pick<DocumentSight, 'published' | 'creatingUnitId'>): boolean {
  return document.published || document.creatingUnitId === actor.unitId
}

/** Whether the document is there for this actor, given that its process is. */
export function canSeeDocument(actor: Actor, process: ProcessSight, document: DocumentSight): boolean {
  if (document.deleted || !canSeeProcess(actor, process)) return false
  if (mayHearOf(actor, document) || isSignerOf(actor, document)) return true
  // What has become confidential is in no block any more (B-08), and of what was attached a meeting block shows no drafts.
  if (process.level === 'confidential') return false
  return document.lentTo.some(({ unitId, by }) => unitId === actor.unitId && (by === 'signature' || process.attachedToId === null))
}
