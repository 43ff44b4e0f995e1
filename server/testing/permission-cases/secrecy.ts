/** Who may call what of confidential processes: of those that are none, nobody is told anything else than that there is none. */
import { type Case, out, row, signedIn } from './columns.ts'

const nobody = 'confidential-by-person-only'

export const secrecyCases: Record<string, Case> = {
  openConfidential: {
    target: 'nothing',
    expected: row(out, nobody, nobody, nobody, nobody, nobody, nobody),
    input: (f) => ({ processIds: ['999999'], password: f.password }),
  },
  listHeldProcesses: { target: 'nothing', expected: signedIn },
}
