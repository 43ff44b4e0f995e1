/** Who may call what of parameters and of who may read what. */
import { administrators, type Case } from './columns.ts'

export const levelsCases: Record<string, Case> = {
  listSettings: { target: 'nothing', expected: administrators },
  changeSetting: { target: 'nothing', expected: administrators, input: () => ({ name: 'tree.folder-size', value: 30 }) },
}
