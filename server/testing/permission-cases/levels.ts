/** Who may call what of parameters and of who may read what. */
import { administrators, type Case, type InputFacts } from './columns.ts'

/** One criterion, for units and types that the table has. */
const criterion = (f: InputFacts) => ({ name: 'Contas', readerIds: [f.unit.other], processTypeIds: [f.ids.processType] })

export const levelsCases: Record<string, Case> = {
  listSettings: { target: 'nothing', expected: administrators },
  listControlCriteria: { target: 'nothing', expected: administrators },
  saveControlCriterion: { target: 'nothing', expected: administrators, input: criterion },
  rehearseControlCriterion: { target: 'nothing', expected: administrators, input: (f) => ({ processTypeIds: [f.ids.processType] }) },
  listHistoryViews: { target: 'nothing', expected: administrators },
  changeHistoryView: { target: 'nothing', expected: administrators, input: () => ({ kind: 'process.sent', view: 'complete' }) },
  changeSetting: { target: 'nothing', expected: administrators, input: () => ({ name: 'tree.folder-size', value: 30 }) },
}
