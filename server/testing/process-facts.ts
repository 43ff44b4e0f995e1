// A process as the policies see it, public and open in unit 1 unless told otherwise: what a table of rules varies is all it has to say.
import type { ProcessFacts, UnitState } from '../domains/processes/index.ts'

export function inUnit(state: UnitState['state'], unitId = '1'): UnitState {
  return { unitId, state, receivedAt: new Date(0), assigneeId: null }
}

export function processFacts(change: Partial<ProcessFacts> = {}): ProcessFacts {
  const units = change.units ?? [inUnit('open')]
  const level = change.level ?? 'public'
  return {
    id: '5',
    number: '1',
    typeId: '1',
    agencyId: '1',
    creatingUnitId: '1',
    localLevel: level,
    level,
    grants: [],
    lentTo: [],
    criteria: [],
    returns: [],
    units,
    unitIds: units.map((u) => u.unitId),
    hasDocuments: false,
    wasSent: false,
    filedAt: new Date(0),
    attachedToId: null,
    hasAttached: false,
    locked: false,
    ...change,
  }
}
