// What does the database hold at this moment? One snapshot of every table, read while everybody goes on working.
import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { ArchivedTable, Manifest } from './archive.ts'

/** Begins the transaction whose one view of the data everything else reads. Nobody is kept from writing meanwhile. */
export async function beginSnapshot(client: Client, now: Date): Promise<Manifest> {
  await client.query(`set idle_in_transaction_session_timeout = 0; set statement_timeout = 0; set search_path = public`)
  await client.query('begin isolation level repeatable read read only')
  return {
    format: 1,
    createdAt: now.toISOString(),
    migrations: await rows(client, 'select number, name, sha256 from schema_migration order by number'),
    tables: await rows(client, tables),
    partitions: await rows(client, partitions),
    sequences: await sequences(client),
  }
}

/** Rows of a table in COPY's text form, in pieces of about `size` bytes that end with a row. @returns how many rows. */
export async function* rowsOf(client: Client, { schema, name, columns }: ArchivedTable, size: number): AsyncGenerator<Buffer, number> {
  const from = `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  // A query and not the table: of a partitioned table COPY gives the rows only so.
  const stream = client.query(copyTo(`copy (select ${list} from ${from}) to stdout`))
  let waiting: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    waiting.push(chunk)
    length += chunk.length
    if (length < size) continue
    const whole = Buffer.concat(waiting)
    const end = whole.lastIndexOf(0x0a) + 1 // line ends inside values are written as two characters
    if (end > 0) yield whole.subarray(0, end)
    waiting = [whole.subarray(end)]
    length = whole.length - end
  }
  if (length > 0) yield Buffer.concat(waiting)
  return stream.rowCount ?? 0
}

async function rows<Row extends object>(client: Client, sql: string): Promise<Row[]> {
  return (await client.query<Row>(sql)).rows
}

// schema_migration is written by the restore's own migrations, the queue's migrations by the queue.
const tables = `
  select n.nspname as schema, c.relname as name,
    (select json_agg(a.attname order by a.attnum) from pg_attribute a
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where (n.nspname = 'public' and c.relname <> 'schema_migration' or n.nspname = 'graphile_worker' and c.relname <> 'migrations')
    and c.relkind in ('r', 'p') and not c.relispartition
    and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  order by 1, 2`

const partitions = `
  select c.relname as name, p.relname as parent, pg_get_expr(c.relpartbound, c.oid) as bound, obj_description(c.oid, 'pg_class') as comment
  from pg_class c join pg_inherits i on i.inhrelid = c.oid join pg_class p on p.oid = i.inhparent
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relispartition
  order by c.oid`

// Sequences do not roll back and are outside the snapshot: read inside it they are at or beyond every number its rows carry.
async function sequences(client: Client): Promise<Manifest['sequences']> {
  const found = await rows<{ schema: string; name: string }>(
    client,
    `select schemaname as schema, sequencename as name from pg_sequences where schemaname in ('public', 'graphile_worker') order by 1, 2`,
  )
  const all: Manifest['sequences'] = []
  for (const { schema, name } of found) {
    const from = `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`
    const [state] = await rows<{ last: string; called: boolean }>(
      client,
      `select last_value::text as last, is_called as called from ${from}`,
    )
    if (state) all.push({ schema, name, ...state })
  }
  return all
}
