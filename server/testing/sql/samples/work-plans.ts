import * as plans from '../../../domains/work-plans/plan.queries.ts'
import * as followed from '../../../domains/work-plans/process-plan.queries.ts'
import { actor, at, sampled } from './sample.ts'

const plan = { name: 'a', description: '', active: true, typeIds: ['1'] }
const item = { processId: '1', itemId: '1', documentId: '1' }

export const files = [
  sampled('work-plans/plan.queries.ts', plans, {
    selectPlans: [],
    selectPlan: ['1'],
    lockPlan: ['1'],
    upsertPlan: { new: [plan], changed: [{ ...plan, id: '1' }] },
    upsertStage: { new: [{ planId: '1', position: 0, name: 'a' }], changed: [{ id: '1', planId: '1', position: 0, name: 'a' }] },
    upsertItems: [{ planId: '1', stageId: '1' }, [{ name: 'a', description: '', documentTypeId: null }]],
    deleteLeftOut: ['1', { stageIds: ['1'], itemIds: ['1'] }],
  }),
  sampled('work-plans/process-plan.queries.ts', followed, {
    selectFollowedPlan: [{ id: '1', typeId: '1' }],
    selectToldItems: [actor, '1', '1'],
    replaceFollowedPlan: {
      set: [{ processId: '1', planId: '1', userId: '1', unitId: '1', at }],
      none: [{ processId: '1', planId: null, userId: '1', unitId: '1', at }],
    },
    selectOfferedPlan: ['1', '1'],
    selectItem: ['1', '1'],
    upsertToldItem: [{ processId: '1', itemId: '1', state: 'paused', text: '', chargedUnitId: null, userId: '1', unitId: '1', at }],
    insertItemDocument: [{ ...item, userId: '1', at }],
    deleteItemDocument: [item],
    selectItemChanges: ['1', '1'],
  }),
]
