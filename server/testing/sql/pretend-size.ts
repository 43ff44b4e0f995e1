/**
 * How does an empty database plan as if it were a state's? Statistics are written with PostgreSQL's own functions for it; and because the
 * planner measures the files themselves, they are made as long as they would be, without a byte in them (sparse): planned on, never read.
 */
import { chownSync, closeSync, ftruncateSync, openSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { type ColumnFigures, months, partialIndexes, stateSize } from './state-size.ts'

const pageBytes = 8192
const segmentBytes = 1024 ** 3

interface Relation {
  name: string
  path: string
  kind: 'r' | 'i'
  table: string
  /** Its parent's name for the partition of an index, its own otherwise. */
  family: string
  partial: boolean
}

/** @param client superuser in a database of its own, whose files this process may write. */
export async function pretendSize(client: Client): Promise<void> {
  for (const name of months) {
    const [from, to] = bounds(name)
    for (const parent of ['history_event', 'audit_entry'])
      await client.query(`create table ${parent}_${name} partition of ${parent} for values from ('${from} 00:00+00') to ('${to} 00:00+00')`)
  }
  const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`)
  for (const relation of await relationsOf(client)) {
    const figures = stateSize[relation.table]
    if (!figures) throw new Error(`table ${relation.table} has no figures: say in testing/sql/state-size.ts how large it is in a state`)
    if (relation.partial && !(relation.family in partialIndexes))
      throw new Error(`partial index ${relation.family} has no figures: say in testing/sql/state-size.ts what share of the table it holds`)
    const tuples = Math.round(figures.rows * (relation.partial ? (partialIndexes[relation.family] ?? 1) : 1))
    const pages = Math.ceil((tuples * (relation.kind === 'r' ? figures.bytes : 40)) / pageBytes) + (relation.kind === 'i' ? 1 : 0)
    await client.query(
      `select pg_restore_relation_stats('schemaname', 'public', 'relname', $1::text, 'relpages', $2::integer, 'reltuples', $3::real, 'relallvisible', $4::integer)`,
      [relation.name, pages, tuples, relation.kind === 'r' ? Math.floor(pages * 0.95) : 0],
    )
    lengthen(join(rows[0]?.folder ?? '', relation.path), pages)
  }
  for (const [table, { columns = {} }] of Object.entries(stateSize))
    for (const [column, figures] of Object.entries(columns)) await describe(client, table, column, figures)
}

function bounds(month: string): [string, string] {
  const [year = 0, number = 0] = month.split('_').map(Number)
  const first = (n: number) => new Date(Date.UTC(year, n, 1)).toISOString().slice(0, 10)
  return [first(number - 1), first(number)]
}

async function relationsOf(client: Client): Promise<Relation[]> {
  const { rows } = await client.query<Relation>(`
    select c.relname as name, pg_relation_filepath(c.oid) as path, c.relkind as kind, t.relname as table,
      coalesce((select p.relname from pg_inherits h join pg_class p on p.oid = h.inhparent where h.inhrelid = c.oid and c.relkind = 'i'), c.relname) as family,
      i.indpred is not null as partial
    from pg_class c left join pg_index i on i.indexrelid = c.oid join pg_class t on t.oid = coalesce(i.indrelid, c.oid)
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'i') order by c.relname`)
  return rows
}

/** PostgreSQL keeps a relation in files of one gigabyte. */
function lengthen(path: string, pages: number): void {
  const { uid, gid, mode } = statSync(path)
  for (let part = 0, left = pages * pageBytes; left > 0; part++, left -= segmentBytes) {
    const file = part === 0 ? path : `${path}.${part}`
    const descriptor = openSync(file, 'a', mode & 0o777)
    ftruncateSync(descriptor, Math.min(left, segmentBytes))
    closeSync(descriptor)
    if (process.getuid?.() === 0) chownSync(file, uid, gid)
  }
}

async function describe(client: Client, table: string, column: string, figures: ColumnFigures): Promise<void> {
  const { empty = 0, distinct = -1, common = {}, order = 0 } = figures
  const values = Object.entries(common)
  const literal = `{${values.map(([value]) => value).join(',')}}`
  const shares = `{${values.map(([, share]) => share).join(',')}}`
  await client.query(
    `select pg_restore_attribute_stats('schemaname', 'public', 'relname', $1::text, 'attname', $2::text, 'inherited', false,
      'null_frac', $3::real, 'avg_width', 8, 'n_distinct', $4::real, 'correlation', $5::real
      ${values.length > 0 ? `, 'most_common_vals', '${literal}'::text, 'most_common_freqs', '${shares}'::real[]` : ''})`,
    [table, column, empty, distinct, order],
  )
}
