/** How large are the tables of notifications in a state? What is read is forgotten after a month, the rest after half a year. */
import type { ColumnFigures, TableFigures } from './state-size.ts'

const inOrder: ColumnFigures = { distinct: -1, order: 1 }
const units: ColumnFigures = { distinct: 15_000 }

export const notificationTables: Record<string, TableFigures> = {
  reminder: { rows: 4_000_000, bytes: 60, columns: { item_id: { distinct: 1_500_000 }, due_on: { distinct: 180, order: 0.9 } } },
  push_device: { rows: 60_000, bytes: 450, columns: { user_id: { distinct: 40_000 } } },
  notification_wish: { rows: 30_000, bytes: 200 },
  mail: {
    rows: 3_000_000,
    bytes: 80,
    columns: { user_id: { distinct: 60_000 }, sent_at: { empty: 0.01 }, failed_at: { empty: 0.995 }, made_at: inOrder },
  },
  delivery: {
    rows: 12_000_000,
    bytes: 70,
    columns: {
      user_id: { distinct: 60_000 },
      notification_id: inOrder,
      pushed_at: { empty: 0.6, order: 0.9 },
      mail_id: { distinct: 3_000_000, empty: 0.1 },
      due_at: inOrder,
    },
  },
  notification: {
    rows: 40_000_000,
    bytes: 150,
    columns: {
      user_id: { distinct: 90_000 },
      unit_id: units,
      process_id: { distinct: 6_000_000, empty: 0.01 },
      document_id: { distinct: 4_000_000, empty: 0.6 },
      kind: { distinct: 9 },
      due_on: { distinct: 180, empty: 0.96 },
      stage: { distinct: 4, empty: 0.96 },
      event_id: { distinct: -0.2, empty: 0.04 },
      at: inOrder,
      read_at: { distinct: -0.3, empty: 0.2 },
    },
  },
}

/** Share of the table that a partial index holds. */
export const notificationIndexes: Record<string, number> = {
  notification_unread: 0.2,
  mail_unsent: 0.01,
  mail_failed: 0.005,
  delivery_waiting: 0.02,
  delivery_mail: 0.9,
  delivery_pushed: 0.4,
  notification_process: 0.99,
  notification_document: 0.4,
}
