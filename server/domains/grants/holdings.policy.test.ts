/** The collections of confidential processes: who enters them, and what is done in them. */
import { abilitiesOf } from '@lavra/contract/abilities.ts'
import { describe, expect, it } from 'vitest'
import { systemActor } from '../../kernel/actor.ts'
import { whyNotActivate, whyNotCancelInactive, whyNotKeep, whyNotOpen, whyNotRescue, whyNotRestore } from './holdings.policy.ts'

const withRole = (role: string, channel: 'web' | 'key' = 'web') => ({ ...systemActor, channel, abilities: abilitiesOf([role]) })

it.each([
  ['holdings-keeper', null, 'may-not-administer', null],
  ['administrator', 'may-not-keep-holdings', null, null],
  ['basic', 'may-not-keep-holdings', 'may-not-administer', 'may-not-keep-holdings'],
  ['inspector', 'may-not-keep-holdings', 'may-not-administer', 'may-not-keep-holdings'],
] as const)('%s: the unit’s %s, what is lost %s, the password for either %s', (role, keep, rescue, open) => {
  const actor = withRole(role)
  expect([whyNotKeep(actor), whyNotRescue(actor), whyNotOpen(actor)]).toEqual([keep, rescue, open])
})

it('a key for programs enters none of them (A-06)', () => {
  const keys = [withRole('holdings-keeper', 'key'), withRole('administrator', 'key')]
  expect(keys.flatMap((actor) => [whyNotKeep(actor), whyNotRescue(actor), whyNotOpen(actor)])).toEqual(
    Array(6).fill('confidential-by-person-only'),
  )
})

describe('of a process whose credentials are', () => {
  const facts = (activeHere: number, inactiveHere: number, activeAnywhere: boolean) => ({ activeHere, inactiveHere, activeAnywhere })
  it.each([
    ['active here', facts(1, 0, true), null, 'no-inactive-grant', 'access-not-lost'],
    ['inactive here, active elsewhere', facts(0, 2, true), null, null, 'access-not-lost'],
    ['inactive here, and none active', facts(0, 1, false), null, 'no-active-grant', null],
    ['ended here, active elsewhere', facts(0, 0, true), 'holding-ended-here', 'no-inactive-grant', 'access-not-lost'],
    ['ended here, and none active', facts(0, 0, false), 'holding-ended-here', 'no-inactive-grant', null],
  ] as const)('%s', (_what, holding, activate, cancel, restore) => {
    expect([whyNotActivate(holding), whyNotCancelInactive(holding), whyNotRestore(holding)]).toEqual([activate, cancel, restore])
  })
})
