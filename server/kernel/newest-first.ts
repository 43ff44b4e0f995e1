/**
 * How is text found in a table of millions, newest first, without the time growing with the table? Left alone, PostgreSQL walks the
 * primary key backwards and filters (a word in few rows: the whole table, measured 18 s in two million) or collects every match of a
 * frequent word. Here the newest rows are looked at first, and only if they hold too few does the trigram index answer: by then the
 * word is known to be rare.
 */
import { type RawBuilder, sql } from 'kysely'

/** A word that this many of the newest rows do not hold `limit` times stands in some 0.4 % of the rows at the most. */
const looked = 5_000

export interface NewestFirst {
  table: 'process' | 'contact'
  /** The name by which `where` calls the row. */
  alias: string
  /** What `where` reads of the row. */
  columns: readonly string[]
  where: RawBuilder<unknown>
  limit: number
  /** False where the index cannot help (fewer than three letters): the newest rows are all there is. */
  deep: boolean
}

/** Common table expressions, to stand after `with`: the last, `found (id)`, has at most `limit` ids. */
export function newestFirst({ table, alias, columns, where, limit, deep }: NewestFirst): RawBuilder<unknown> {
  const [from, as] = [sql.table(table), sql.id(alias)]
  const read = sql.join(columns.map((column) => sql.id(column)))
  const older = sql`, older as materialized (
    select ${as}.id from ${from} ${as} where (select count(*) from recent) < ${limit} and ${where} order by ${as}.id + 0 desc limit ${limit})`
  return sql`recent as materialized (
    select ${as}.id from (select ${read} from ${from} order by id desc limit ${sql.lit(looked)}) ${as} where ${where} order by ${as}.id desc limit ${limit})${deep ? older : sql``}
  , found as (select id from recent ${deep ? sql`union select id from older` : sql``} order by id desc limit ${limit})`
}
