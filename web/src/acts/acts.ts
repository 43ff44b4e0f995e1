/** Every act on a process, in the order of the toolbar and of the menus. */
import { blocksActs } from '../blocks/blocks-acts.tsx'
import { bundleActs } from '../bundles/bundle-acts.tsx'
import { checkpointsActs } from '../checkpoints/checkpoints-acts.tsx'
import { documentsActs } from '../documents/documents-acts.tsx'
import { notesActs } from '../notes/notes-acts.tsx'
import { processActs } from '../processes/process-acts.tsx'
import { routingActs } from '../routing/routing-acts.tsx'
import { secrecyActs } from '../secrecy/secrecy-acts.tsx'
import { timingActs } from '../timing/timing-acts.tsx'
import { workPlansActs } from '../work-plans/work-plans-acts.tsx'
import { type ActGroup, groups, type ProcessAct } from './act.ts'

export const processActsOfAll: readonly ProcessAct[] = [
  ...routingActs,
  ...documentsActs,
  ...notesActs,
  ...checkpointsActs,
  ...blocksActs,
  ...workPlansActs,
  ...processActs,
  ...bundleActs,
  ...timingActs,
  ...secrecyActs,
]

export const actById: ReadonlyMap<string, ProcessAct> = new Map(processActsOfAll.map((act) => [act.id, act]))

/** By section, sections without any left out. */
export function byGroup(acts: readonly ProcessAct[]): { group: ActGroup; acts: readonly ProcessAct[] }[] {
  return groups.map((group) => ({ group, acts: acts.filter((act) => act.group === group) })).filter(({ acts }) => acts.length > 0)
}
