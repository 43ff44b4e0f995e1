/** A document's title as an SQL fragment over `document d` and its type `t`: type, number within the type, name in the tree. */
import { sql } from 'kysely'

export const titleSql = sql<string>`t.name || coalesce(' ' || d.type_number, '') || case when d.tree_name <> '' then ' ' || d.tree_name else '' end`
