/**
 * How large is the database of a state, and how are its values spread? 30 million documents in 13 million processes, of which 3 % of
 * the places where one has been are open; the planner is told these figures when plans are read on an empty database.
 */

import { controlTables } from './control-size.ts'
import { notificationIndexes, notificationTables } from './notification-size.ts'
import { papersIndexes, papersTables } from './papers-size.ts'
import { timingTables } from './timing-size.ts'

export interface ColumnFigures {
  /** Share of rows without a value. */
  empty?: number
  /** Different values: a count, or below 0 the share of rows (-1: each its own), as PostgreSQL counts. */
  distinct?: number
  /** The values that dominate, with their shares. */
  common?: Record<string, number>
  /** Does the order of rows on disk follow the order of values? 1: entirely. */
  order?: number
}

export interface TableFigures {
  rows: number
  /** Of one row, with its share of page overhead. */
  bytes: number
  columns?: Record<string, ColumnFigures>
}

const units: ColumnFigures = { distinct: 15_000 }
const users: ColumnFigures = { distinct: 100_000 }
const levels: ColumnFigures = { distinct: 3, common: { public: 0.85, restricted: 0.14, confidential: 0.01 } }
const inOrder: ColumnFigures = { distinct: -1, order: 1 }
const perProcess: ColumnFigures = { distinct: 13_000_000, order: 0.9 }
const perDocument: ColumnFigures = { distinct: 20_000_000, order: 0.9 }

const month = (rows: number): TableFigures => ({
  rows,
  bytes: 210,
  columns: {
    at: inOrder,
    process_id: { distinct: 2_000_000, empty: 0.02 },
    document_id: { distinct: 5_000_000, empty: 0.4 },
    unit_id: units,
    user_id: users,
    audience: { distinct: 3, common: { history: 0.7, audit: 0.25, unit: 0.05 } },
    kind: { distinct: 50 },
  },
})
const auditMonth: TableFigures = { rows: 200_000_000, bytes: 240, columns: { at: inOrder, user_id: users } }

/** The record of everything is cut by months; three stand for all. */
export const months = ['2026_01', '2026_02', '2026_03'] as const

export const stateSize: Record<string, TableFigures> = {
  agency: { rows: 300, bytes: 400 },
  unit: { rows: 15_000, bytes: 160, columns: { agency_id: { distinct: 300 }, parent_id: { distinct: 4_000 } } },
  unit_name: { rows: 20_000, bytes: 120, columns: { unit_id: { distinct: 15_000 } } },
  app_user: { rows: 130_000, bytes: 180, columns: { agency_id: { distinct: 300 } } },
  password: { rows: 130_000, bytes: 160 },
  assignment: {
    rows: 260_000,
    bytes: 70,
    columns: { user_id: { distinct: 130_000 }, unit_id: { distinct: 15_000 }, role: { distinct: 10 } },
  },
  session: { rows: 4_000_000, bytes: 260, columns: { user_id: { distinct: 130_000 }, ended_at: { empty: 0.03 }, seen_at: inOrder } },
  api_key: { rows: 2_000, bytes: 180, columns: { user_id: { distinct: 500 } } },
  one_time_link: { rows: 50_000, bytes: 120 },
  attempt: { rows: 5_000, bytes: 90 },
  setting: { rows: 2_000, bytes: 200, columns: { name: { distinct: 60 } } },
  contact: { rows: 3_000_000, bytes: 150, columns: { agency_id: { distinct: 300 } } },
  legal_basis: { rows: 80, bytes: 160 },
  access_grant: {
    rows: 600_000,
    bytes: 90,
    columns: { process_id: { distinct: 130_000 }, user_id: users, unit_id: units, ended_at: { empty: 0.6 } },
  },
  signature_grant: { rows: 100_000, bytes: 90, columns: { document_id: { distinct: 80_000 }, user_id: users, unit_id: units } },
  holdings_opening: { rows: 300, bytes: 40 },
  confidential_opening: { rows: 5_000, bytes: 60, columns: { session_id: { distinct: 2_000 }, process_id: { distinct: 4_000 } } },
  history_event: { rows: 0, bytes: 0 },
  history_event_rest: { rows: 0, bytes: 0 },
  audit_entry: { rows: 0, bytes: 0 },
  audit_entry_rest: { rows: 0, bytes: 0 },
  ...Object.fromEntries(months.map((name) => [`history_event_${name}`, month(100_000_000)])),
  ...Object.fromEntries(months.map((name) => [`audit_entry_${name}`, auditMonth])),
  number_sequence: { rows: 20_000, bytes: 70 },
  classification_code: { rows: 3_000, bytes: 110 },
  process_type: { rows: 1_500, bytes: 180 },
  process_type_classification: { rows: 3_000, bytes: 50, columns: { type_id: { distinct: 1_500 } } },
  process: {
    rows: 13_000_000,
    bytes: 210,
    columns: {
      type_id: { distinct: 1_500 },
      agency_id: { distinct: 300 },
      creating_unit_id: units,
      created_by: users,
      local_level: levels,
      level: levels,
      legal_basis_id: { empty: 0.85, distinct: 80 },
      priority_id: { empty: 0.97, distinct: 10 },
      deleted_at: { empty: 0.999, distinct: -0.001 },
      created_at: inOrder,
    },
  },
  process_classification: { rows: 15_000_000, bytes: 60, columns: { process_id: perProcess, classification_id: { distinct: 3_000 } } },
  process_party: {
    rows: 16_000_000,
    bytes: 60,
    columns: { process_id: perProcess, contact_id: { distinct: 2_500_000 }, position: { distinct: 20 } },
  },
  priority: { rows: 20, bytes: 160 },
  unit_remark: { rows: 1_000_000, bytes: 140, columns: { process_id: { distinct: 900_000 }, unit_id: units } },
  process_unit: {
    rows: 40_000_000,
    bytes: 130,
    columns: {
      process_id: perProcess,
      unit_id: units,
      state: { distinct: 2, common: { concluded: 0.97, open: 0.03 } },
      origin: { distinct: 2, common: { received: 0.67, created: 0.33 } },
      from_unit_id: { ...units, empty: 0.33 },
      received_at: { empty: 0.002, distinct: -0.998 },
      assignee_id: { ...users, empty: 0.98 },
      last_activity_at: { distinct: -1, order: 0.6 },
      opened_at: { distinct: -1, order: 0.6 },
    },
  },
  routing: {
    rows: 60_000_000,
    bytes: 90,
    columns: { process_id: { distinct: 10_000_000, order: 0.6 }, from_unit_id: units, to_unit_id: units },
  },
  process_attachment: {
    rows: 300_000,
    bytes: 120,
    columns: {
      process_id: { distinct: -1 },
      main_id: { distinct: 200_000 },
      unit_id: units,
      detached_at: { distinct: -0.01, empty: 0.99 },
    },
  },
  suspension: {
    rows: 2_000_000,
    bytes: 200,
    columns: { process_id: perProcess, unit_id: units, lifted_at: { distinct: -1, empty: 0.1 }, until: { distinct: 3_000, empty: 0.8 } },
  },
  holiday: { rows: 2_000, bytes: 90, columns: { agency_id: { distinct: 300, empty: 0.02 } } },
  deadline: {
    rows: 4_000_000,
    bytes: 90,
    columns: {
      process_id: perProcess,
      unit_id: units,
      due_on: { distinct: 3_000 },
      set_by: users,
      concluded_at: { distinct: -1, empty: 0.1 },
    },
  },
  ...controlTables,
  ...timingTables,
  calendar_feed: { rows: 50_000, bytes: 130, columns: { user_id: users, unit_id: { ...units, empty: 0.3 }, revoked_at: { empty: 0.8 } } },
  process_relation: { rows: 3_000_000, bytes: 72, columns: { process_id: perProcess, other_id: perProcess, unit_id: units } },
  batch: { rows: 3_000_000, bytes: 260, columns: { user_id: users, finished_at: { distinct: -1, empty: 0.00001 } } },
  batch_item: {
    rows: 60_000_000,
    bytes: 80,
    columns: {
      batch_id: { distinct: 3_000_000, order: 1 },
      position: { distinct: 10_000 },
      item_id: perProcess,
      outcome: { distinct: 4, empty: 0.0001, common: { done: 0.95, refused: 0.04 } },
    },
  },
  dashboard: { rows: 40_000, bytes: 200 },
  bundle: { rows: 30_000, bytes: 300, columns: { user_id: { distinct: 20_000 }, finished_at: { distinct: -1, empty: 0.001 } } },
  bundle_item: { rows: 1_500_000, bytes: 60, columns: { bundle_id: { distinct: 30_000, order: 1 }, left_out: { empty: 0.95 } } },
  file: { rows: 18_000_000, bytes: 160, columns: { mime: { distinct: 30 } } },
  document_type: { rows: 1_200, bytes: 1_500 },
  document: {
    rows: 30_000_000,
    bytes: 330,
    columns: {
      process_id: perProcess,
      position: { distinct: 2_000 },
      kind: { distinct: 2, common: { uploaded: 0.6, authored: 0.4 } },
      type_id: { distinct: 1_200 },
      creating_unit_id: units,
      created_by: users,
      created_at: inOrder,
      local_level: levels,
      legal_basis_id: { empty: 0.85, distinct: 80 },
      file_sha256: { empty: 0.4, distinct: 17_000_000 },
      upload_id: { empty: 0.4, distinct: -0.6 },
      published_at: { empty: 0.04, distinct: -0.96 },
      locked_at: { empty: 0.05, distinct: 9_000_000 },
      cancelled_at: { empty: 0.995, distinct: -0.005 },
      deleted_at: { empty: 0.97, distinct: -0.03 },
    },
  },
  document_party: {
    rows: 20_000_000,
    bytes: 70,
    columns: { document_id: { distinct: 15_000_000 }, contact_id: { distinct: 2_000_000 }, role: { distinct: 3 } },
  },
  document_draft: { rows: 12_000_000, bytes: 2_200 },
  document_version: { rows: 0, bytes: 0 },
  document_version_rest: {
    rows: 36_000_000,
    bytes: 1_600,
    columns: { document_id: { distinct: 12_000_000, order: 0.9 }, version: { distinct: 40 } },
  },
  picture: {
    rows: 4_000_000,
    bytes: 120,
    columns: {
      sha256: { distinct: 3_000_000 },
      document_id: { distinct: 1_500_000, empty: 0.4 },
      document_type_id: { distinct: 100, empty: 0.9999 },
      agency_id: { distinct: 300, empty: 0.9999 },
      article_id: { distinct: 9_000, empty: 0.995 },
      user_id: { ...users, empty: 0.6 },
    },
  },
  ...papersTables,
  document_editor: { rows: 3_000, bytes: 90 },
  frozen_content: { rows: 12_000_000, bytes: 1_900, columns: { document_id: { distinct: 11_800_000, order: 0.9 } } },
  signing_title: { rows: 800, bytes: 80 },
  unit_signing_title: { rows: 4_000, bytes: 50, columns: { unit_id: { distinct: 1_500 } } },
  signer_key: { rows: 160_000, bytes: 420, columns: { user_id: { distinct: 120_000 }, retired_at: { empty: 0.8 } } },
  signature: {
    rows: 16_000_000,
    bytes: 1_400,
    columns: { document_id: perDocument, frozen_content_id: { distinct: 11_900_000, order: 0.9 }, signer_id: users, unit_id: units },
  },
  signature_cancellation: { rows: 150_000, bytes: 60 },
  log_leaf: { rows: 16_000_000, bytes: 140 },
  block: {
    rows: 300_000,
    bytes: 160,
    columns: {
      unit_id: units,
      kind: { distinct: 3, common: { signature: 0.8, working: 0.15, meeting: 0.05 } },
      state: { distinct: 4, common: { concluded: 0.8, returned: 0.08, released: 0.07, open: 0.05 } },
    },
  },
  block_arrangement: { rows: 200_000, bytes: 90, columns: { unit_id: units, group_id: { distinct: 20_000, empty: 0.5 } } },
  desk_view: { rows: 60_000, bytes: 200 },
  desk_arrangement: { rows: 100_000, bytes: 90 },
  block_item: {
    rows: 4_000_000,
    bytes: 80,
    columns: { block_id: { distinct: 300_000 }, process_id: { distinct: 2_500_000 }, document_id: { distinct: 2_500_000, empty: 0.35 } },
  },
  block_unit: {
    rows: 350_000,
    bytes: 60,
    columns: {
      block_id: { distinct: 250_000 },
      unit_id: units,
      provider_id: units,
      state: { distinct: 3, common: { returned: 0.9, released: 0.06, waiting: 0.04 } },
    },
  },
  note: { rows: 1_500_000, bytes: 200, columns: { process_id: { distinct: 1_300_000 }, unit_id: units } },
  marker: { rows: 250_000, bytes: 90, columns: { unit_id: units, user_id: { ...users, empty: 0.6 } } },
  process_marker: { rows: 3_000_000, bytes: 110, columns: { process_id: { distinct: 2_000_000 }, marker_id: { distinct: 200_000 } } },
  note_group: { rows: 100_000, bytes: 80, columns: { unit_id: units, list: { distinct: 3 } } },
  follow_up: {
    rows: 2_500_000,
    bytes: 180,
    columns: { process_id: { distinct: 2_000_000 }, unit_id: units, group_id: { distinct: 60_000, empty: 0.3 }, created_by: users },
  },
  favorite: {
    rows: 400_000,
    bytes: 130,
    columns: {
      unit_id: units,
      process_id: { distinct: 250_000 },
      document_id: { distinct: 200_000, empty: 0.4 },
      group_id: { distinct: 40_000, empty: 0.5 },
    },
  },
  acknowledgement: {
    rows: 5_000_000,
    bytes: 90,
    columns: { process_id: { distinct: 1_500_000 }, document_id: { distinct: 1_200_000, empty: 0.5 }, user_id: users, unit_id: units },
  },
  comment: {
    rows: 600_000,
    bytes: 320,
    columns: {
      process_id: { distinct: 200_000 },
      document_id: { distinct: 150_000, empty: 0.5 },
      thread_id: { distinct: 100_000, empty: 0.6 },
    },
  },
  work_plan: { rows: 600, bytes: 160 },
  work_plan_type: { rows: 3_000, bytes: 50, columns: { plan_id: { distinct: 600 }, type_id: { distinct: 1_500 } } },
  work_plan_stage: { rows: 3_000, bytes: 90, columns: { plan_id: { distinct: 600 } } },
  work_plan_item: { rows: 15_000, bytes: 150, columns: { stage_id: { distinct: 3_000 }, document_type_id: { distinct: 400, empty: 0.5 } } },
  process_work_plan: { rows: 500_000, bytes: 80, columns: { process_id: { distinct: -1 }, plan_id: { distinct: 600 } } },
  process_work_item: { rows: 5_000_000, bytes: 130, columns: { process_id: { distinct: 500_000 }, item_id: { distinct: 15_000 } } },
  process_work_item_change: { rows: 12_000_000, bytes: 120, columns: { process_id: { distinct: 500_000 }, item_id: { distinct: 15_000 } } },
  process_work_item_document: {
    rows: 4_000_000,
    bytes: 70,
    columns: { process_id: { distinct: 500_000 }, item_id: { distinct: 15_000 }, document_id: { distinct: 3_900_000 } },
  },
  known_destination: { rows: 400_000, bytes: 60, columns: { from_unit_id: units, to_unit_id: units } },
  personal_unread: { rows: 60_000, bytes: 80, columns: { user_id: { distinct: 15_000 }, unit_id: { distinct: 5_000 } } },
  attention_sign: {
    rows: 4_000_000,
    bytes: 70,
    columns: { unit_id: units, process_id: { distinct: 1_500_000 }, document_id: { distinct: 2_500_000 } },
  },
  tree_order: { rows: 200_000, bytes: 60 },
  document_trace: { rows: 100_000, bytes: 160, columns: { process_id: { distinct: 60_000 }, document_id: inOrder, unit_id: units } },
  ...notificationTables,
  schema_migration: { rows: 30, bytes: 120 },
}

/** Share of the table that a partial index holds. */
export const partialIndexes: Record<string, number> = {
  ...notificationIndexes,
  ...papersIndexes,
  block_arrangement_group: 0.5,
  block_item_document: 0.65,
  block_unit_received: 0.06,
  api_key_user: 0.7,
  access_grant_user: 0.6,
  access_grant_current: 0.6,
  process_confidential: 0.01,
  signature_grant_active: 0.1,
  history_event_process: 0.98,
  history_event_document: 0.6,
  contact_beginning: 0.98,
  process_unit_desk: 0.03,
  process_unit_arrival: 0.03,
  desk_arrangement_start_view: 0.3,
  routing_recallable: 0.99,
  process_attachment_current: 0.99,
  process_attachment_main: 0.99,
  suspension_current: 0.1,
  suspension_unit: 0.1,
  suspension_due: 0.02,
  deadline_pending: 0.1,
  deadline_due: 0.1,
  scheduled_return_due: 0.1,
  scheduled_return_pending: 0.1,
  deadline_open_of_unit: 0.1,
  scheduled_return_owed_by_unit: 0.1,
  scheduled_return_owing: 0.98,
  scheduled_return_demanding: 0.98,
  scheduled_return_returned_by: 0.9,
  scheduled_reopening_pending: 0.1,
  scheduled_reopening_due: 0.1,
  scheduled_reopening_unit: 0.1,
  calendar_feed_current: 0.8,
  batch_unfinished: 0.00001,
  bundle_unfinished: 0.001,
  document_draft_of_unit: 0.04,
  batch_item_pending: 0.0001,
  process_unit_unread: 0.002,
  process_unit_assignee: 0.02,
  picture_document: 0.6,
  document_level: 0.14,
  signer_key_current: 0.8,
  work_plan_item_document_type: 0.5,
  follow_up_once: 0.7,
  follow_up_group: 0.7,
  favorite_group: 0.5,
  favorite_document: 0.4,
  comment_thread: 0.4,
}
