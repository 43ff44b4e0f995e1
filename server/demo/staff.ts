/** Who works in a unit of the demo, and who of them signs? */
import { abilitiesOf } from '@lavra/contract/abilities.ts'
import { type DemoPerson, people } from './people.ts'
import type { SignedBy } from './story-steps.ts'

export function staffOf(unit: string): DemoPerson[] {
  return people.filter((person) => rolesIn(person, unit).length > 0)
}

/** Those who may sign in the unit, each with the own title. */
export function signersOf(unit: string): SignedBy[] {
  return staffOf(unit)
    .filter((person) => abilitiesOf(rolesIn(person, unit)).has('document.sign'))
    .map((person) => ({ by: person.login, title: person.title }))
}

export function rolesIn(person: DemoPerson, unit: string): string[] {
  return person.assignments.find((assignment) => assignment.unit === unit)?.roles ?? []
}
