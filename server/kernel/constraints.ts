/** Known database errors become refusals here, by the name of the constraint; everything else is a bug or an outage. */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { isConnectionLost } from './connection-lost.ts'
import { databaseError, isRetryable } from './db.ts'
import { Refusal } from './refusal.ts'

const byConstraint: Record<string, RefusalCode> = {
  agency_code_key: 'already-exists',
  unit_code_once: 'already-exists',
  app_user_login_once: 'already-exists',
  legal_basis_once: 'already-exists',
  classification_code_code_key: 'already-exists',
  process_type_name_key: 'already-exists',
  document_type_name_key: 'already-exists',
  signing_title_name_key: 'already-exists',
  work_plan_name: 'already-exists',
  checkpoint_once: 'already-exists',
  priority_name_key: 'already-exists',
  control_criterion_name_once: 'already-exists',
  marker_name_once: 'marker-exists',
  desk_view_name: 'view-exists',
  note_group_name_once: 'group-exists',
  send_group_once: 'group-exists',
  holiday_once: 'already-exists',
  holiday_agency_id_fkey: 'item-not-found',
  follow_up_once: 'already-followed',
  // ids of things that are not there
  unit_agency_id_fkey: 'item-not-found',
  app_user_agency_id_fkey: 'item-not-found',
  assignment_unit_id_fkey: 'item-not-found',
  control_criterion_reader_unit_id_fkey: 'item-not-found',
  work_plan_type_type_id_fkey: 'process-type-unknown',
  work_plan_item_document_type_id_fkey: 'document-type-unknown',
  process_work_item_charged_unit_id_fkey: 'item-not-found',
  process_marker_marker_id_fkey: 'marker-not-found',
  // the process was deleted between the door and the act
  note_process_id_fkey: 'process-not-found',
  process_marker_process_id_fkey: 'process-not-found',
  follow_up_process_id_fkey: 'process-not-found',
  favorite_process_id_fkey: 'process-not-found',
  acknowledgement_process_id_fkey: 'process-not-found',
  comment_process_id_fkey: 'process-not-found',
  personal_unread_process_id_fkey: 'process-not-found',
  comment_thread_id_fkey: 'comment-not-found',
  process_number_key: 'number-taken',
  process_digits_once: 'number-taken',
  follow_up_group_id_fkey: 'group-not-found',
  favorite_group_id_fkey: 'group-not-found',
}

export function constraintRefusal(error: unknown): Refusal | null {
  const found = databaseError(error)
  const code = found?.constraint ? byConstraint[found.constraint] : undefined
  if (code) return new Refusal(code)
  // 53100 disk full, 53200 out of memory
  if (found?.code === '53100') return new Refusal('storage-full')
  // Two people in each other's way even after another try: nothing is wrong, it is their turn in a moment.
  if (found?.code === '53200' || isConnectionLost(error) || isRetryable(error)) return new Refusal('system-busy')
  return null
}
