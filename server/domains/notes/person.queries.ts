/** Somebody as answers show them, as an SQL fragment over a row of `app_user`. */
import { type RawBuilder, sql } from 'kysely'

export interface PersonRef {
  id: string
  name: string
  login: string
}

export function personSql(alias: string): RawBuilder<PersonRef> {
  const u = sql.id(alias)
  return sql<PersonRef>`json_build_object('id', ${u}.id::text, 'name', coalesce(${u}.social_name, ${u}.name), 'login', ${u}.login)`
}
