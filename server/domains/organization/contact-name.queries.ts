/** Contacts by name as an SQL fragment: for those who choose one, and for finding the processes of a party. */
import { type RawBuilder, sql } from 'kysely'
import { literally } from '../../kernel/like.ts'
import { newestFirst } from '../../kernel/newest-first.ts'

/**
 * Common table expressions ending in `named (id)`: at most `limit` active contacts whose name begins with the text or, if those are
 * too few, holds it. As a range and not as a pattern, because a prepared statement does not know its patterns.
 */
export function contactsNamed(text: string, limit: number): RawBuilder<unknown> {
  const where = sql`c.active and (select count(*) from beginning) < ${limit} and plain(c.name) like '%' || plain(${literally(text)}) || '%'`
  const columns = ['id', 'name', 'active']
  return sql`beginning as materialized (
    select c.id from contact c where c.active and plain(c.name) ~>=~ plain(${text}) and plain(c.name) ~<~ (plain(${text}) || chr(1114111))
    order by plain(c.name) using ~<~ limit ${limit}),
  ${newestFirst({ table: 'contact', alias: 'c', columns, where, limit, deep: text.length >= 3 })},
  named as (select id, 0 as place from beginning union all select id, 1 from found where id not in (select id from beginning) order by place limit ${limit})`
}
