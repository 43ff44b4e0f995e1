/** Who acts: a person in a unit, a person's key, anybody from outside, or the system itself. */
import type { Ability } from '@lavra/contract/abilities.ts'

export interface Actor {
  readonly kind: 'person' | 'public' | 'system'
  readonly channel: 'web' | 'key' | 'public' | 'job'
  readonly userId: string | null
  readonly unitId: string | null
  readonly agencyId: string | null
  readonly timeZone: string
  /** As shown to others: the social name if there is one. */
  readonly name: string
  readonly login: string
  readonly abilities: ReadonlySet<Ability>
  readonly sessionId: string | null
  /** The confidential processes that this session has opened by password and may still read. */
  readonly opened: ReadonlySet<string>
  readonly ip: string
  readonly agent: string
}

export function may(actor: Actor, ability: Ability): boolean {
  return actor.abilities.has(ability)
}

const nobody = {
  userId: null,
  unitId: null,
  agencyId: null,
  timeZone: 'America/Sao_Paulo',
  login: '',
  abilities: new Set<Ability>(),
  sessionId: null,
  opened: new Set<string>(),
}

export const systemActor: Actor = { ...nobody, kind: 'system', channel: 'job', name: 'Sistema', ip: '', agent: '' }

export function publicActor(ip: string, agent: string): Actor {
  return { ...nobody, kind: 'public', channel: 'public', name: '', ip, agent }
}

/** The acting person, or a programming error: endpoints with audience `in-unit` never get here without one. */
export function person(actor: Actor): { userId: string; unitId: string; agencyId: string } {
  if (!actor.userId || !actor.unitId || !actor.agencyId) throw new Error('this needs a person acting in a unit')
  return { userId: actor.userId, unitId: actor.unitId, agencyId: actor.agencyId }
}
