/** Who may administer what and hand out which roles, as tables (G-06…G-08). */
import { abilitiesOf, type Role } from '@lavra/contract/abilities.ts'
import { expect, it } from 'vitest'
import { systemActor } from '../../kernel/actor.ts'
import { whyNotAdminister, whyNotGrant } from './administration.policy.ts'

const actor = (role: Role) => ({ ...systemActor, abilities: abilitiesOf([role]) })
const no = 'may-not-administer'

/** role → agencies, units, users */
it.each<[Role, string | null, string | null, string | null]>([
  ['administrator', null, null, null],
  ['user-registrar', no, null, null],
  ['basic', no, no, no],
  ['contributor', no, no, no],
  ['canceller', no, no, no],
  ['inspector', no, no, no],
])('%s', (role, agencies, units, users) => {
  expect(whyNotAdminister(actor(role), 'administer.agencies')).toBe(agencies)
  expect(whyNotAdminister(actor(role), 'administer.units')).toBe(units)
  expect(whyNotAdminister(actor(role), 'administer.users')).toBe(users)
})

const above = 'role-above-yours'
/** roles given or held by whom is changed → by an administrator, by a registrar */
it.each<[Role[], string | null, string | null]>([
  [[], null, null],
  [['basic'], null, null],
  [['contributor'], null, null],
  [['canceller'], null, above],
  [['inspector'], null, above],
  [['user-registrar'], null, above],
  [['administrator'], null, above],
  [['basic', 'administrator'], null, above],
])('granting %j', (roles, byAdministrator, byRegistrar) => {
  expect(whyNotGrant(actor('administrator'), roles)).toBe(byAdministrator)
  expect(whyNotGrant(actor('user-registrar'), roles)).toBe(byRegistrar)
})
