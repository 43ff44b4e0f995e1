/** In which units does a process open again for what a protocol unit includes (P-16)? Pure. */
import { Refusal } from '../../kernel/refusal.ts'

export interface PassedUnit {
  id: string
  code: string
  state: 'open' | 'suspended' | 'concluded'
  active: boolean
}

/**
 * Somebody has to see the document: where it is open nowhere, a unit has to be chosen. A chosen unit in which somebody opened it meanwhile
 * has what was wished for, and is left alone.
 * @returns where it is to be opened.
 * @throws Refusal for a unit that never had it, one that is no longer active, and where nobody would see the document.
 */
export function planReopening(units: readonly PassedUnit[], wishedIds: readonly string[]): PassedUnit[] {
  const wished = [...new Set(wishedIds)].map((id) => {
    const unit = units.find((one) => one.id === id)
    if (!unit) throw new Refusal('unit-never-had-it')
    if (!unit.active) throw new Refusal('unit-takes-nothing', { unit: unit.code })
    return unit
  })
  const reopened = wished.filter(({ state }) => state === 'concluded')
  if (reopened.length === 0 && !units.some(({ state, active }) => active && state === 'open')) throw new Refusal('reopening-unit-missing')
  return reopened
}
