/** How large are the tables of what was thrown away in a state? Somebody deletes or replaces something twice a month. */
import type { ColumnFigures, TableFigures } from './state-size.ts'

const users: ColumnFigures = { distinct: 60_000 }
const units: ColumnFigures = { distinct: 15_000 }

export const papersTables: Record<string, TableFigures> = {
  trash_item: {
    rows: 1_500_000,
    bytes: 110,
    columns: {
      document_id: { distinct: 1_400_000 },
      user_id: users,
      unit_id: units,
      file_sha256: { distinct: 300_000, empty: 0.8 },
      ended_at: { distinct: -1, empty: 0.04 },
    },
  },
}

export const papersIndexes: Record<string, number> = { trash_item_mine: 0.04, trash_item_due: 0.04 }
