/** Will somebody see what a protocol unit includes? The server's rule, asked before anything is sent. Pure. */
import type { Output } from '@lavra/contract/endpoint.ts'
import type { showProtocolInclusion } from '@lavra/contract/protocol-inclusion.ts'

export type PassedUnit = Output<typeof showProtocolInclusion>['units'][number]

export const canReopen = ({ state, active }: PassedUnit): boolean => state === 'concluded' && active

/** Of the chosen ones those that can still be chosen: the list is asked again after each file. */
export const stillToReopen = (units: readonly PassedUnit[], chosen: ReadonlySet<string>): string[] =>
  units.filter((one) => chosen.has(one.unit.id) && canReopen(one)).map(({ unit }) => unit.id)

export const isSeen = (units: readonly PassedUnit[], chosen: ReadonlySet<string>): boolean =>
  units.some(({ state, active }) => state === 'open' && active) || stillToReopen(units, chosen).length > 0
