/** Which units remain when a tree is filtered? Those that fit, and those above them, so that each keeps its place. */
import { contains } from '../../kit/accent-blind.ts'
import { isInState, type RecordState } from '../place.ts'
import type { Unit } from './UnitsPage.tsx'

export type ShownUnit = Unit & { isFound: boolean }

/** `units` in the order of the tree, as the server gives them. */
export function withAncestors(units: readonly Unit[], text: string, state: RecordState): ShownUnit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const found = new Set(
    units.filter((unit) => isInState(unit.active, state) && contains(`${unit.code} ${unit.name}`, text)).map(({ id }) => id),
  )
  const shown = new Set(found)
  for (const id of found) {
    let above = byId.get(id)?.parentId
    while (above && !shown.has(above)) {
      shown.add(above)
      above = byId.get(above)?.parentId
    }
  }
  return units.filter(({ id }) => shown.has(id)).map((unit) => ({ ...unit, isFound: found.has(unit.id) }))
}

/** Where a unit may be hung: anywhere but on itself and on what lies below it. */
export function possibleParents(units: readonly Unit[], id: string | null): Unit[] {
  const at = units.findIndex((unit) => unit.id === id)
  const depth = units[at]?.depth
  if (depth === undefined) return [...units]
  const after = units.findIndex((unit, place) => place > at && unit.depth <= depth)
  return [...units.slice(0, at), ...(after < 0 ? [] : units.slice(after))]
}
