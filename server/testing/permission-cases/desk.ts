/** Who may call what of the desk's groups, table and saved views. A view of another unit, or of another person, is not there at all. */
import { type Case, out, row, signedIn } from './columns.ts'

const none = '999999'
const missing = row(out, 'view-not-found', 'view-not-found', 'view-not-found', 'view-not-found', 'view-not-found', 'view-not-found')

export const deskCases: Record<string, Case> = {
  listDeskGroups: { target: 'nothing', expected: signedIn, input: () => ({ by: 'type' }) },
  listDeskSelection: { target: 'nothing', expected: signedIn },
  rehearseDeparture: { target: 'nothing', expected: signedIn, input: () => ({ processIds: ['1'] }) },
  downloadDesk: { target: 'nothing', expected: signedIn },
  listDeskViews: { target: 'nothing', expected: signedIn },
  saveDeskView: {
    target: 'nothing',
    expected: row(out, 'may-not-keep-views', 'may-not-keep-views', 'ok', 'ok', 'ok', 'view-exists'),
    input: () => ({ name: 'Urgentes', query: { tambem: 'prioridade' }, personal: false }),
  },
  deleteDeskView: { target: 'nothing', expected: missing, input: () => ({ viewId: none }) },
  orderDeskViews: { target: 'nothing', expected: missing, input: () => ({ viewIds: [none] }) },
  arrangeDesk: { target: 'nothing', expected: signedIn, input: () => ({ columns: ['markers'] }) },
}
