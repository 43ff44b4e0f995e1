/** Endpoints of access. */
import { route } from '../../kernel/http/bind.ts'
import { listLegalBases, saveLegalBasis } from './legal-basis.ts'

export const accessRoutes = [route(listLegalBases), route(saveLegalBasis)]
