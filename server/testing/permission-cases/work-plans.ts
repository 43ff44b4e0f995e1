/** Who may call what of work plans. */
import { administrators, type Case, noProcess, notHere, out, row, seers } from './columns.ts'

const none = '999999'
const code = 'may-not-plan'
const planners = (ok: string): Case['expected'] => row(out, noProcess, code, notHere, notHere, ok, ok)

export const workPlansCases: Record<string, Case> = {
  listWorkPlans: { target: 'nothing', expected: administrators },
  showWorkPlan: { target: 'nothing', expected: administrators, input: () => ({ planId: none }) },
  saveWorkPlan: {
    target: 'nothing',
    expected: administrators,
    input: (f) => ({ name: 'Aquisição', typeIds: [f.ids.processType], stages: [{ name: 'Planejamento', items: [] }] }),
  },
  showProcessWorkPlan: { target: 'process', expected: seers(noProcess) },
  setWorkPlan: { target: 'process', expected: planners('work-plan-not-found'), input: () => ({ planId: none }) },
  setWorkItem: { target: 'process', expected: planners('work-item-not-found'), input: () => ({ itemId: none, state: 'paused' }) },
  addWorkItemDocument: {
    target: 'process',
    expected: planners('work-item-not-found'),
    input: () => ({ itemId: none, documentId: none }),
  },
  removeWorkItemDocument: {
    target: 'process',
    expected: planners('work-item-not-found'),
    input: () => ({ itemId: none, documentId: none }),
  },
  listWorkItemChanges: { target: 'process', expected: seers(noProcess), input: () => ({ itemId: none }) },
}
