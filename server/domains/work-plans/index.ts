/** What the demo state and the composition root may use of work plans. */

export { setWorkItem, setWorkPlan } from './follow-plan.ts'
export { saveWorkPlan } from './keep-plans.ts'
