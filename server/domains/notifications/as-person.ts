/** A person as they would stand at their screen, for asking what they may see while they are not there. */
import { abilitiesOf } from '@lavra/contract/abilities.ts'
import { type Actor, systemActor } from '../../kernel/actor.ts'

/** In no unit in particular: for conditions that ask about the unit of each row. */
export const asPerson = (userId: string): Actor => ({ ...systemActor, kind: 'person', channel: 'web', userId })

export const inTheirUnit = ({ userId, unitId, roles }: { userId: string; unitId: string; roles: readonly string[] }): Actor => ({
  ...asPerson(userId),
  unitId,
  abilities: abilitiesOf(roles),
})
