/** How large are the criteria of internal control in a state? Forty of them, read by sixty units, about some types and agencies. */
import type { TableFigures } from './state-size.ts'

export const controlTables: Record<string, TableFigures> = {
  control_criterion: { rows: 40, bytes: 250 },
  control_criterion_reader: { rows: 80, bytes: 40, columns: { unit_id: { distinct: 60 }, criterion_id: { distinct: 40 } } },
}
