/** How large are the criteria of internal control, and what agencies keep from the searches of others, in a state? Forty of them, read by sixty units, about some types and agencies. */
import type { TableFigures } from './state-size.ts'

export const controlTables: Record<string, TableFigures> = {
  agency_searcher: { rows: 30, bytes: 40, columns: { agency_id: { distinct: 6 }, searcher_id: { distinct: 20 } } },
  control_criterion: { rows: 40, bytes: 250 },
  control_criterion_reader: { rows: 80, bytes: 40, columns: { unit_id: { distinct: 60 }, criterion_id: { distinct: 40 } } },
}
