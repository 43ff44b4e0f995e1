/** Who may call what of confidential processes: of those that are none, nobody is told anything else than that there is none. */
import { administrators, type Case, noDocument, noProcess, out, row, signedIn } from './columns.ts'

const nobody = 'confidential-by-person-only'
/** Whoever sees a process that is not confidential is told so; a confidential one is walked by the leak test and in `grants`. */
const none = 'process-not-confidential'
const holders = row(out, noProcess, none, none, none, none, none)

/** Nobody in the table keeps a collection: the role is walked in `holdings.db.test.ts`. */
const no = 'may-not-keep-holdings'
const keepers = row(out, no, no, no, no, no, no)

const ofDocuments = row(out, noDocument, none, none, none, none, none)

export const secrecyCases: Record<string, Case> = {
  openConfidential: {
    target: 'nothing',
    expected: row(out, nobody, nobody, nobody, nobody, nobody, nobody),
    input: (f) => ({ processIds: ['999999'], password: f.password }),
  },
  listHeldProcesses: { target: 'nothing', expected: signedIn },
  listGrants: { target: 'process', expected: holders },
  listGrantees: { target: 'process', expected: holders, input: (f) => ({ unitId: f.unit.other }) },
  addGrant: { target: 'process', expected: holders, input: (f) => ({ userId: f.userId, unitId: f.unit.other }) },
  renewGrant: { target: 'process', expected: holders, input: () => ({ grantId: '999999' }) },
  revokeGrant: { target: 'process', expected: holders, input: () => ({ grantId: '999999' }) },
  renounceGrant: { target: 'process', expected: holders },
  listSignatureGrants: { target: 'signed', expected: ofDocuments },
  listSigners: { target: 'signed', expected: ofDocuments, input: (f) => ({ unitId: f.unit.other }) },
  addSignatureGrant: { target: 'signed', expected: ofDocuments, input: (f) => ({ userId: f.userId, unitId: f.unit.other }) },
  revokeSignatureGrant: { target: 'signed', expected: ofDocuments, input: () => ({ grantId: '999999' }) },
  openHoldings: { target: 'nothing', expected: keepers, input: (f) => ({ password: f.password }) },
  listHoldings: { target: 'nothing', expected: keepers },
  downloadHoldings: { target: 'nothing', expected: keepers },
  listHoldingGrantees: { target: 'nothing', expected: keepers, input: () => ({ processId: '999999' }) },
  activateGrant: { target: 'nothing', expected: keepers, input: (f) => ({ processId: '999999', userId: f.userId }) },
  cancelInactiveGrants: { target: 'nothing', expected: keepers, input: () => ({ processId: '999999' }) },
  listLostHoldings: { target: 'nothing', expected: administrators },
  listLostGrantees: { target: 'nothing', expected: administrators, input: (f) => ({ processId: '999999', unitId: f.unit.other }) },
  restoreGrant: {
    target: 'nothing',
    expected: administrators,
    input: (f) => ({ processId: '999999', userId: f.userId, unitId: f.unit.other }),
  },
}
