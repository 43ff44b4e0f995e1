/** What other domains may use of access. */

export { canSeeDocument, canSeeProcess, type DocumentSight, type ProcessSight } from './access.policy.ts'
export {
  documentToldTo,
  documentVisibleIn,
  documentVisibleTo,
  findableBy,
  selectLegalBases,
  visibleTo,
  visibleToPersonIn,
} from './access.queries.ts'
export { listLegalBases, requireLevel, saveLegalBasis } from './legal-basis.ts'
export { highestLevel } from './level.rules.ts'
