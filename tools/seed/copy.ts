/** Rows into a table as fast as PostgreSQL takes them: one COPY, one line per row, made while it reads. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from } from 'pg-copy-streams'

export type Cell = string | number | boolean | Date | null

const special = /[\\\t\n\r]/g
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function text(cell: Cell): string {
  if (cell === null) return '\\N'
  if (cell instanceof Date) return cell.toISOString()
  return typeof cell === 'string' ? cell.replace(special, (one) => escapes[one] ?? one) : String(cell)
}

/** Lines are handed over in bundles: one chunk per row would cost more than making it. */
const bundle = 64 * 1024

function* lines(rows: Iterable<readonly Cell[]>): Generator<string> {
  let held = ''
  for (const row of rows) {
    held += `${row.map(text).join('\t')}\n`
    if (held.length < bundle) continue
    yield held
    held = ''
  }
  if (held) yield held
}

export async function copyInto(client: Client, table: string, columns: readonly string[], rows: Iterable<readonly Cell[]>): Promise<void> {
  const began = Date.now()
  const target = client.query(from(`copy ${table} (${columns.join(', ')}) from stdin`))
  await pipeline(Readable.from(lines(rows)), target)
  console.log(`${table}: ${(target.rowCount ?? 0).toLocaleString('en')} rows in ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

/** The next ids of a table, so that rows of several tables can name each other before any of them is written. */
export async function nextId(client: Client, table: string): Promise<number> {
  const { rows } = await client.query<{ next: string }>(`select coalesce(max(id), 0) + 1 as next from ${table}`)
  return Number(rows[0]?.next)
}

/** Whoever comes after gets ids beyond those that were written here. */
export async function advance(client: Client, tables: readonly string[]): Promise<void> {
  for (const table of tables)
    await client.query(`select setval(pg_get_serial_sequence('${table}', 'id'), (select greatest(max(id), 1) from ${table}))`)
}
