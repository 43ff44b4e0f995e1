/** No change may leave the installation without anybody who administers it. */
import type { Tx } from '../../kernel/db.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { lockAdministration, someoneHolds } from './administration.queries.ts'

/**
 * Makes the change alone; looks before and after, because an installation that is being filled has no administrator yet.
 * @throws Refusal `last-administrator`, which undoes the change.
 */
export async function keepingAnAdministrator<T>(tx: Tx, change: () => Promise<T>): Promise<T> {
  await lockAdministration(tx)
  const before = await someoneHolds(tx, 'administrator')
  const result = await change()
  if (before && !(await someoneHolds(tx, 'administrator'))) throw new Refusal('last-administrator')
  return result
}
