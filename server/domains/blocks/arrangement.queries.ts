/** SQL of what a unit arranged for itself about blocks. */
import type { Tx } from '../../kernel/db.ts'

/** What is undefined stays as it is. */
export interface Arrangement {
  groupId?: string | null | undefined
  assigneeId?: string | null | undefined
  isPriority?: boolean | undefined
  isReviewed?: boolean | undefined
  comment?: string | undefined
}

export async function upsertArrangement(
  tx: Tx,
  place: { blockIds: readonly string[]; unitId: string; userId: string; at: Date },
  wish: Arrangement,
): Promise<void> {
  const review = wish.isReviewed ? { reviewed_by: place.userId, reviewed_at: place.at } : { reviewed_by: null, reviewed_at: null }
  const values = {
    ...(wish.groupId === undefined ? {} : { group_id: wish.groupId }),
    ...(wish.assigneeId === undefined ? {} : { assignee_id: wish.assigneeId }),
    ...(wish.isPriority === undefined ? {} : { is_priority: wish.isPriority }),
    ...(wish.comment === undefined ? {} : { comment: wish.comment }),
    ...(wish.isReviewed === undefined ? {} : review),
  }
  await tx
    .insertInto('block_arrangement')
    .values(place.blockIds.map((block_id) => ({ block_id, unit_id: place.unitId, ...values })))
    .onConflict((one) => one.columns(['block_id', 'unit_id']).doUpdateSet(values))
    .execute()
}
