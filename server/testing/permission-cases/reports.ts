/** Who may call what of reports: one's own panel, of what one sees. */
import { type Case, signedIn } from './columns.ts'

export const reportCases: Record<string, Case> = {
  showDashboard: { target: 'nothing', expected: signedIn },
  showCheckpointReport: { target: 'nothing', expected: signedIn },
  listCheckpointProcesses: { target: 'nothing', expected: signedIn },
  saveDashboard: { target: 'nothing', expected: signedIn, input: () => ({ cards: ['desk'], hidden: [], isHome: false }) },
}
