/** What a stay allows and forbids: behaviour 1.6, P-18, P-30, R-18, R-26 as a table. */
import { abilitiesOf, type Role } from '@lavra/contract/abilities.ts'
import { expect, it } from 'vitest'
import { type Actor, systemActor } from '../../kernel/actor.ts'
import { abilitiesOn, type ProcessFacts, type UnitState } from './process.policy.ts'

const actor = (role: Role): Actor => ({
  ...systemActor,
  kind: 'person',
  userId: '9',
  unitId: '1',
  agencyId: '1',
  abilities: abilitiesOf([role]),
})
const place = (unitId: string, state: UnitState['state']): UnitState => ({ unitId, state, receivedAt: new Date(0), assigneeId: null })
const process = (units: UnitState[], level: ProcessFacts['level'] = 'public'): ProcessFacts => ({
  id: '5',
  number: '1',
  typeId: '1',
  agencyId: '1',
  creatingUnitId: '1',
  localLevel: level,
  level,
  grants: [],
  lentTo: [],
  returns: [],
  units,
  unitIds: units.map(({ unitId }) => unitId),
})

const open = process([place('1', 'open')])
const stayed = process([place('1', 'suspended'), place('2', 'concluded')])
const no = 'process-suspended'
type Expected = Partial<ReturnType<typeof abilitiesOn>>

const table: [rule: string, role: Role, process: ProcessFacts, expected: Expected][] = [
  ['P-18: open here alone', 'basic', open, { suspend: null, liftSuspension: 'process-not-suspended' }],
  ['R-26: open elsewhere too', 'basic', process([place('1', 'open'), place('2', 'open')]), { suspend: 'open-in-other-units' }],
  ['R-26: concluded elsewhere', 'basic', process([place('1', 'open'), place('2', 'concluded')]), { suspend: null }],
  ['P-18: concluded here', 'basic', process([place('1', 'concluded')]), { suspend: 'process-not-open-here' }],
  ['R-18: confidential', 'basic', process([place('1', 'open')], 'confidential'), { suspend: 'confidential-cannot-be-suspended' }],
  ['1.6: an inspector', 'inspector', open, { suspend: 'may-not-suspend', liftSuspension: 'may-not-suspend', relate: 'may-not-relate' }],
  [
    '1.6: while it is stayed nothing moves it, and its data stay editable',
    'basic',
    stayed,
    { send: no, conclude: no, assign: no, receive: no, reopen: no, includeDocument: no, suspend: no, liftSuspension: null, change: null },
  ],
  ['P-18: another unit does not lift it', 'basic', process([place('2', 'suspended')]), { liftSuspension: 'process-not-suspended' }],
  ['P-30: whoever has access relates, open or not', 'basic', process([place('2', 'concluded')]), { relate: null }],
]

it.each(table)('%s', (_, role, facts, expected) => expect(abilitiesOn(actor(role), facts)).toMatchObject(expected))
