/** What the states of a process allow and forbid: behaviour 1.6, P-17, P-18, P-30, P-32, P-33, R-18, R-26 as a table. */
import { abilitiesOf, type Role } from '@lavra/contract/abilities.ts'
import { expect, it } from 'vitest'
import { type Actor, systemActor } from '../../kernel/actor.ts'
import { inUnit, processFacts } from '../../testing/process-facts.ts'
import { abilitiesOn, type ProcessFacts, type UnitState, whyNotIncludeByProtocol } from './process.policy.ts'

const actor = (role: Role): Actor => ({
  ...systemActor,
  kind: 'person',
  userId: '9',
  unitId: '1',
  agencyId: '1',
  abilities: abilitiesOf([role]),
})
const place = (unitId: string, state: UnitState['state']) => inUnit(state, unitId)
const process = (units: UnitState[], level: ProcessFacts['level'] = 'public') => processFacts({ units, level })

const open = process([place('1', 'open')])
const stayed = process([place('1', 'suspended'), place('2', 'concluded')])
const full = processFacts({ hasDocuments: true })
const no = 'process-suspended'
const gone = 'process-attached'
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
  ['P-17: empty, and never anywhere else', 'basic', open, { delete: null }],
  ['P-17: an inspector', 'inspector', open, { delete: 'may-not-delete-process' }],
  ['P-17: of another unit', 'basic', processFacts({ creatingUnitId: '2' }), { delete: 'not-creating-unit' }],
  ['P-17: it holds something', 'basic', processFacts({ hasDocuments: true }), { delete: 'process-not-empty' }],
  ['P-17: sent, and the sending recalled', 'basic', processFacts({ wasSent: true }), { delete: 'process-was-sent' }],
  [
    'P-17: another unit has had it without a sending',
    'basic',
    process([place('1', 'open'), place('2', 'concluded')]),
    { delete: 'process-was-sent' },
  ],
  ['P-17: while it waits', 'basic', process([place('1', 'suspended')]), { delete: no }],
  ['P-32: open here alone, with documents', 'basic', full, { attach: null, detach: 'may-not-detach' }],
  ['P-32: nothing to bring', 'basic', open, { attach: 'nothing-to-attach' }],
  ['P-32: an inspector', 'inspector', full, { attach: 'may-not-attach' }],
  ['P-32: with others of its own', 'basic', { ...full, hasAttached: true }, { attach: 'has-attached' }],
  ['R-26: open elsewhere', 'basic', { ...full, units: [place('1', 'open'), place('2', 'open')] }, { attach: 'open-in-other-units' }],
  ['R-27: expected back', 'basic', { ...full, returns: [{ owingUnitId: '1', demandingUnitId: '2' }] }, { attach: 'return-pending' }],
  ['R-18: confidential', 'basic', { ...full, level: 'confidential' }, { attach: 'confidential-not-attached' }],
  [
    'P-32: attached, no act of its own, and its data stay editable',
    'basic',
    { ...full, attachedToId: '7', units: [place('1', 'concluded')] },
    {
      attach: gone,
      send: gone,
      conclude: gone,
      reopen: gone,
      includeDocument: gone,
      suspend: gone,
      delete: 'process-not-empty',
      change: null,
    },
  ],
  ['P-33: an administrator', 'administrator', { ...full, attachedToId: '7' }, { detach: null }],
  ['P-33: of what is not attached', 'administrator', full, { detach: 'process-not-attached' }],
  [
    'P-19: what is locked is only read',
    'basic',
    { ...open, locked: true },
    {
      send: 'process-locked',
      relate: 'process-locked',
      note: 'process-locked',
      change: 'process-locked',
      duplicate: null,
      lock: 'may-not-lock',
    },
  ],
  ['P-19: an administrator unlocks', 'administrator', { ...open, locked: true }, { lock: 'process-locked', unlock: null }],
  ['P-19: and locks', 'administrator', open, { lock: null, unlock: 'process-not-locked' }],
  ['P-34: a public one is copied by whoever sees it', 'basic', process([place('2', 'open')]), { duplicate: null }],
  [
    'P-34: a confidential one by nobody',
    'basic',
    process([place('1', 'open')], 'confidential'),
    { duplicate: 'confidential-not-duplicated' },
  ],
  [
    'P-34: what is only lent is not kept by a copy',
    'basic',
    process([place('2', 'open')], 'restricted'),
    { duplicate: 'process-never-here' },
  ],
  ['P-30: whoever has access relates, open or not', 'basic', process([place('2', 'concluded')]), { relate: null }],
]

it.each(table)('%s', (_, role, facts, expected) => expect(abilitiesOn(actor(role), facts)).toMatchObject(expected))

const passed = process([place('2', 'concluded')])
const inclusions: [rule: string, facts: Partial<ProcessFacts>, expected: string | null, isProtocol?: boolean][] = [
  ['P-16: concluded everywhere, and never here', {}, null],
  ['P-16: open elsewhere', { units: [place('2', 'open')] }, null],
  ['R-15: a restricted one too', { level: 'restricted' }, null],
  ['P-16: by no other unit', {}, 'only-protocol-includes', false],
  ['P-16: where it was, it is reopened', { units: [place('1', 'concluded'), place('2', 'open')] }, 'process-was-here'],
  ['R-18: nothing confidential', { level: 'confidential' }, 'confidential-not-by-protocol'],
  ['P-19: not while it is locked', { locked: true }, 'process-locked'],
  ['P-32: not into what is part of another one', { attachedToId: '7' }, 'process-attached'],
  ['R-42: not while it rests', { units: [place('2', 'suspended')] }, 'process-suspended-elsewhere'],
]
it.each(inclusions)('%s', (_, change, expected, isProtocol = true) =>
  expect(whyNotIncludeByProtocol(actor('basic'), { ...passed, ...change }, isProtocol)).toBe(expected),
)
it('P-16: not by who only reads', () => expect(whyNotIncludeByProtocol(actor('inspector'), passed, true)).toBe('may-not-include'))
