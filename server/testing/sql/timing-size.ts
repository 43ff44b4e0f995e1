/** How large are the tables of returns, reopenings, control points, locks and send groups in a state? */
import type { ColumnFigures, TableFigures } from './state-size.ts'

const inOrder: ColumnFigures = { distinct: -1, order: 1 }
const units: ColumnFigures = { distinct: 15_000 }
const perProcess: ColumnFigures = { distinct: 13_000_000, order: 0.9 }

export const timingTables: Record<string, TableFigures> = {
  scheduled_return: {
    rows: 5_000_000,
    bytes: 120,
    columns: {
      process_id: perProcess,
      demanding_unit_id: units,
      owing_unit_id: units,
      due_on: { distinct: 3_000 },
      routing_id: inOrder,
      returned_at: { distinct: -1, empty: 0.1 },
      returned_by_routing_id: { distinct: -1, empty: 0.1 },
      removed_at: { distinct: -1, empty: 0.98 },
    },
  },
  scheduled_reopening: {
    rows: 1_000_000,
    bytes: 100,
    columns: { process_id: perProcess, unit_id: units, reopen_on: { distinct: 3_000 }, ended_at: { distinct: -1, empty: 0.1 } },
  },
  checkpoint: {
    rows: 60_000,
    bytes: 98,
    columns: { agency_id: { distinct: 300 }, unit_id: { distinct: 9_000, empty: 0.2 }, process_type_id: { distinct: 1_500, empty: 0.8 } },
  },
  process_checkpoint: {
    rows: 3_000_000,
    bytes: 80,
    columns: { process_id: perProcess, unit_id: units, checkpoint_id: { distinct: 60_000 } },
  },
  process_lock: { rows: 20_000, bytes: 120, columns: { unit_id: units } },
  send_group: { rows: 20_000, bytes: 90, columns: { unit_id: units } },
  send_group_unit: { rows: 150_000, bytes: 50, columns: { group_id: { distinct: 20_000 }, unit_id: units } },
}
