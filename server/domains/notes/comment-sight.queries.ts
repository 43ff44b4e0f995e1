/** Whose comments are read? Those of whoever reads the item; on a draft only those of its own unit, until it is signed (P-44). */
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'

/** Condition on a row of `document` under the alias `d`, outer-joined to its comments: those on the process have none. The twin is `canReadComments`. */
export function commentsVisibleTo(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(d.id is null or d.published_at is not null or d.creating_unit_id = ${actor.unitId})`
}
