/** Endpoints of work plans. */
import { route } from '../../kernel/http/bind.ts'
import {
  addWorkItemDocument,
  listWorkItemChanges,
  removeWorkItemDocument,
  setWorkItem,
  setWorkPlan,
  showProcessWorkPlan,
} from './follow-plan.ts'
import { listWorkPlans, saveWorkPlan, showWorkPlan } from './keep-plans.ts'

export const workPlansRoutes = [
  route(listWorkPlans),
  route(showWorkPlan),
  route(saveWorkPlan),
  route(showProcessWorkPlan),
  route(setWorkPlan),
  route(setWorkItem),
  route(addWorkItemDocument),
  route(removeWorkItemDocument),
  route(listWorkItemChanges),
]
