/** How large are the tables of what was thrown away in a state? Somebody deletes or replaces something twice a month. */
import type { ColumnFigures, TableFigures } from './state-size.ts'

const users: ColumnFigures = { distinct: 60_000 }
const units: ColumnFigures = { distinct: 15_000 }

export const papersTables: Record<string, TableFigures> = {
  knowledge_article: { rows: 30_000, bytes: 60, columns: { unit_id: { distinct: 9_000 }, released_version: { distinct: 20, empty: 0.2 } } },
  knowledge_version: {
    rows: 150_000,
    bytes: 6_000,
    columns: { article_id: { distinct: 30_000 }, version: { distinct: 20 }, released_at: { distinct: -1, empty: 0.1 } },
  },
  knowledge_version_type: {
    rows: 300_000,
    bytes: 50,
    columns: { article_id: { distinct: 30_000 }, version: { distinct: 20 }, process_type_id: { distinct: 2_000 } },
  },
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

export const papersIndexes: Record<string, number> = { trash_item_mine: 0.04, trash_item_due: 0.04, knowledge_draft: 0.1 }
