/** Endpoints of credentials. */
import { route } from '../../kernel/http/bind.ts'
import { addGrant, listGrantees, listGrants, renewGrant, renounceGrant, revokeGrant } from './keep-grants.ts'
import { activateGrant, cancelInactiveGrants, openHoldings, restoreGrant } from './keep-holdings.ts'
import { downloadHoldings, listHoldingGrantees, listHoldings, listLostGrantees, listLostHoldings } from './show-holdings.ts'

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
