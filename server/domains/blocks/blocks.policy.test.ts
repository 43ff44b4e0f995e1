/** Who may do what with a block in which state (B-01…B-04, R-07) as a table; and what the state becomes. */
import { abilitiesOf } from '@lavra/contract/abilities.ts'
import { describe, expect, it } from 'vitest'
import { type Actor, systemActor } from '../../kernel/actor.ts'
import { type BlockState, planUnits, stateAfter, type UnitBlockState } from './block.rules.ts'
import { type BlockFacts, blockAbilitiesOn, canSeeBlock, whyNotTakeDocuments, whyNotTakeProcesses } from './blocks.policy.ts'

const actor = (unitId: string, role: 'basic' | 'inspector' = 'basic'): Actor => ({
  ...systemActor,
  kind: 'person',
  userId: '9',
  unitId,
  agencyId: '1',
  abilities: abilitiesOf([role]),
})
const [owner, receiver, stranger, reader] = [actor('1'), actor('2'), actor('3'), actor('1', 'inspector')]
const block = (state: BlockState, there: UnitBlockState | null = 'waiting', kind: BlockFacts['kind'] = 'signature'): BlockFacts => ({
  id: '5',
  kind,
  unitId: '1',
  state,
  units: there ? [{ unitId: '2', state: there }] : [],
})

const not = { notKeep: 'may-not-keep-blocks', theirs: 'block-of-another-unit', out: 'block-not-released', own: 'block-not-received' }
/** rule, who, block → seen, change, release, cancel, give back, reopen */
const table: [string, Actor, BlockFacts, boolean, ...(string | null)[]][] = [
  ['its unit composes and releases', owner, block('open'), true, null, null, not.out, not.own, 'block-not-concluded'],
  ['nowhere to go yet', owner, block('open', null), true, null, 'block-without-units', not.out, not.own, 'block-not-concluded'],
  [
    'R-07: released, it only comes back',
    owner,
    block('released', 'released'),
    true,
    'block-released',
    'block-released',
    null,
    not.own,
    'block-not-concluded',
  ],
  [
    'returned, it can be changed and go again',
    owner,
    block('returned', 'returned'),
    true,
    null,
    null,
    not.out,
    not.own,
    'block-not-concluded',
  ],
  [
    'concluded, it can be reopened',
    owner,
    block('concluded', 'returned'),
    true,
    'block-concluded',
    'block-concluded',
    not.out,
    not.own,
    null,
  ],
  [
    'B-03: a working block goes nowhere',
    owner,
    block('open', null, 'working'),
    true,
    null,
    'working-block-stays',
    not.out,
    not.own,
    'block-not-concluded',
  ],
  ['who received it returns it', receiver, block('released', 'released'), true, not.theirs, not.theirs, not.theirs, null, not.theirs],
  [
    'before and after it is not there',
    receiver,
    block('released', 'returned'),
    false,
    not.theirs,
    not.theirs,
    not.theirs,
    not.own,
    not.theirs,
  ],
  ['it is not there for others', stranger, block('released', 'released'), false, not.theirs, not.theirs, not.theirs, not.own, not.theirs],
  ['a role that only reads', reader, block('open'), true, not.notKeep, not.notKeep, not.notKeep, not.notKeep, not.notKeep],
]

describe('who may do what with a block (B-04)', () => {
  it.each(table)('%s', (_rule, who, facts, seen, change, release, cancelRelease, giveBack, reopen) => {
    expect(canSeeBlock(who, facts)).toBe(seen)
    const { note, ...abilities } = blockAbilitiesOn(who, facts)
    expect(abilities).toEqual({ change, release, cancelRelease, giveBack, conclude: change, reopen, delete: change })
  })

  it('documents go into signature blocks, processes into the others', () => {
    expect(whyNotTakeDocuments(owner, block('open'))).toBeNull()
    expect(whyNotTakeProcesses(owner, block('open'))).toBe('block-takes-documents')
    expect(whyNotTakeDocuments(owner, block('open', null, 'meeting'))).toBe('block-takes-processes')
    expect(whyNotTakeProcesses(owner, block('open', null, 'meeting'))).toBeNull()
  })
})

describe('notes on what is in a block (B-06)', () => {
  it.each<[string, Actor, BlockFacts, string | null]>([
    ['its unit writes before it goes', owner, block('open'), null],
    ['and while it is away, which changes nothing of what is in it', owner, block('released', 'released'), null],
    ['and when it is back', owner, block('returned', 'returned'), null],
    ['put away, it rests', owner, block('concluded', 'returned'), 'block-concluded'],
    ['who received it writes too', receiver, block('released', 'released'), null],
    ['returned, no longer', receiver, block('released', 'returned'), not.theirs],
    ['nobody else does', stranger, block('released', 'released'), not.theirs],
    ['nor a role that only reads', reader, block('open'), not.notKeep],
  ])('%s', (_rule, who, facts, reason) => expect(blockAbilitiesOn(who, facts).note).toBe(reason))
})

describe('the state of a block with two sides (B-04)', () => {
  it.each<[UnitBlockState[], BlockState]>([
    [[], 'open'],
    [['waiting', 'waiting'], 'open'],
    [['released', 'returned'], 'released'],
    [['waiting', 'returned'], 'returned'],
    [['returned', 'returned'], 'returned'],
  ])('%j is %s', (units, state) => expect(stateAfter(units)).toBe(state))

  it('keeps where it went, adds and removes the rest', () =>
    expect(planUnits(['2', '3'], ['3', '4', '4'])).toEqual({ added: ['4'], removed: ['2'] }))
})
