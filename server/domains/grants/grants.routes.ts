/** Endpoints of credentials. */
import { route } from '../../kernel/http/bind.ts'
import { addGrant, listGrantees, listGrants, renewGrant, renounceGrant, revokeGrant } from './keep-grants.ts'
import { activateGrant, cancelInactiveGrants, openHoldings, restoreGrant } from './keep-holdings.ts'
import { downloadHoldings, listHoldingGrantees, listHoldings, listLostGrantees, listLostHoldings } from './show-holdings.ts'
import { addSignatureGrant, listSignatureGrants, listSigners, revokeSignatureGrant } from './signature-grants.ts'

const csv = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
}

export const grantRoutes = [
  route(listGrants),
  route(listGrantees),
  route(addGrant),
  route(renewGrant),
  route(revokeGrant),
  route(renounceGrant),
  route(listSignatureGrants),
  route(listSigners),
  route(addSignatureGrant),
  route(revokeSignatureGrant),
  route(openHoldings),
  route(listHoldings),
  route(downloadHoldings, ({ reply, output }) =>
    reply
      .headers({ ...csv, 'content-disposition': `attachment; filename="${output.name}"` })
      .type('text/csv; charset=utf-8')
      .send(output.table),
  ),
  route(listHoldingGrantees),
  route(activateGrant),
  route(cancelInactiveGrants),
  route(listLostHoldings),
  route(listLostGrantees),
  route(restoreGrant),
]
