/** What other domains may use of access. */

export {
  canSeeDocument,
  canSeeOutline,
  canSeeProcess,
  criteriaNeeded,
  type DocumentSight,
  grantOf,
  isOpenedBy,
  isSignerOf,
  type OutlineRule,
  type ProcessSight,
} from './access.policy.ts'
export {
  documentToldTo,
  documentVisibleIn,
  documentVisibleTo,
  findableBy,
  isProtocol,
  onDeskOf,
  openedBy,
  outlinedTo,
  outlineRule,
  selectLegalBases,
  summaryToldTo,
  visibleTo,
  visibleToPersonIn,
  wordsToldTo,
} from './access.queries.ts'
export { readersByCriterion } from './covered.queries.ts'
export {
  closeOpenings,
  countOthers,
  endGrant,
  endGrantsOf,
  endInactiveGrants,
  type GrantRow,
  grantIsActive,
  insertFirstGrant,
  insertGrant,
  openInSession,
  selectGrants,
  setGrantConcluded,
  updateRenewed,
} from './grant.queries.ts'
export { saveControlCriterion } from './keep-criteria.ts'
export { listLegalBases, requireLevel, saveLegalBasis, type WishedLevel } from './legal-basis.ts'
export { type AskedFor, askedOfCopy, askedOfType, highestLevel } from './level.rules.ts'
export { openConfidential } from './open-confidential.ts'
export {
  endSignatureGrants,
  insertSignatureGrant,
  markSignatureGrantUsed,
  revokeSignatureGrantRow,
  type SignatureGrantRow,
  selectSignatureGrants,
} from './signature-grant.queries.ts'
