/** Endpoints of access. */
import { route } from '../../kernel/http/bind.ts'
import { listControlCriteria, rehearseControlCriterion, saveControlCriterion } from './keep-criteria.ts'
import { listLegalBases, saveLegalBasis } from './legal-basis.ts'
import { listHeldProcesses, openConfidential } from './open-confidential.ts'

export const accessRoutes = [
  route(listLegalBases),
  route(saveLegalBasis),
  route(openConfidential),
  route(listHeldProcesses),
  route(listControlCriteria),
  route(saveControlCriterion),
  route(rehearseControlCriterion),
]
