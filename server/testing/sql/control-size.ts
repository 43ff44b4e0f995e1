/** How large are the criteria of internal control in a state? Forty of them, read by sixty units, about some types and agencies. */
import type { TableFigures } from './state-size.ts'

export const controlTables: Record<string, TableFigures> = {
  control_criterion: { rows: 40, bytes: 120 },
  control_criterion_reader: { rows: 80, bytes: 40, columns: { unit_id: { distinct: 60 }, criterion_id: { distinct: 40 } } },
  control_criterion_source: {
    rows: 120,
    bytes: 48,
    columns: { criterion_id: { distinct: 30 }, agency_id: { empty: 0.3 }, unit_id: { empty: 0.7 } },
  },
  control_criterion_process_type: { rows: 400, bytes: 40, columns: { criterion_id: { distinct: 30 }, process_type_id: { distinct: 250 } } },
  control_criterion_document_type: { rows: 60, bytes: 40, columns: { criterion_id: { distinct: 12 }, document_type_id: { distinct: 40 } } },
}
