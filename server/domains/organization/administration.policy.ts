/** Who may administer what, and whom they may make (G-06…G-08). Pure. */
import type { Ability } from '@lavra/contract/abilities.ts'
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { type Actor, may } from '../../kernel/actor.ts'

export function whyNotAdminister(actor: Actor, ability: Ability): RefusalCode | null {
  return may(actor, ability) ? null : 'may-not-administer'
}

/** What a registrar of users may hand out; an administrator may hand out every role. */
const registrarGives = new Set(['basic', 'contributor'])

/** Nobody makes somebody who can do more than themselves: neither by a new role nor by touching who holds one. */
export function whyNotGrant(actor: Actor, roles: readonly string[]): RefusalCode | null {
  if (may(actor, 'administer.agencies')) return null
  return roles.every((role) => registrarGives.has(role)) ? null : 'role-above-yours'
}
