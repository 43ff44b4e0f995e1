/** The number of a document within its type (D-25): which counter it takes. Pure. */
import type { Numbering } from './type.queries.ts'

export interface NumberingFacts {
  numbering: Numbering
  typeId: string
  unitId: string
  agencyId: string
  /** Year of the legal date. */
  year: number
}

/** The counter's scope, or null where the type is not counted. Deleting gives no number back. */
export function typeNumberScope(f: NumberingFacts): string | null {
  const prefix = `document-type:${f.typeId}`
  switch (f.numbering) {
    case 'unit':
      return `${prefix}:unit:${f.unitId}`
    case 'unit-yearly':
      return `${prefix}:unit:${f.unitId}:${f.year}`
    case 'agency':
      return `${prefix}:agency:${f.agencyId}`
    case 'agency-yearly':
      return `${prefix}:agency:${f.agencyId}:${f.year}`
    default:
      return null
  }
}
