/** Endpoints of credentials. */
import { route } from '../../kernel/http/bind.ts'
import { addGrant, listGrantees, listGrants, renewGrant, renounceGrant, revokeGrant } from './keep-grants.ts'

export const grantRoutes = [
  route(listGrants),
  route(listGrantees),
  route(addGrant),
  route(renewGrant),
  route(revokeGrant),
  route(renounceGrant),
]
