// How do archived rows get back into freshly migrated tables? In one transaction, with triggers and foreign keys set aside.
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { type ArchivedTable, type Manifest, tableKey } from './archive.ts'

type Reload = {
  /** One part of a table's rows; @returns how many. */
  load(table: ArchivedTable, part: Readable): Promise<number>
  /** Puts everything back in its place and commits; foreign keys are checked over all rows. */
  finish(): Promise<void>
}

/**
 * The owner of the tables suffices, no superuser: foreign keys are dropped and made again instead of being switched off.
 * Nothing of it is seen before `finish`.
 */
export async function beginReload(client: Client, manifest: Manifest): Promise<Reload> {
  const name = (table: { schema: string; name: string }) =>
    `${client.escapeIdentifier(table.schema)}.${client.escapeIdentifier(table.name)}`
  await client.query(`set idle_in_transaction_session_timeout = 0; set statement_timeout = 0; set search_path = public; begin`)
  await addPartitions(client, manifest)
  const keys = await foreignKeys(client)
  for (const key of keys) await client.query(`alter table ${key.relation} drop constraint ${key.name}`)
  for (const table of manifest.tables) await client.query(`alter table ${name(table)} disable trigger user`)
  // What the migrations themselves put there is in the archive too, as it had become.
  await client.query(`truncate ${manifest.tables.map(name).join(', ')}`)
  return {
    async load(table, part) {
      const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ')
      const stream = client.query(copyFrom(`copy ${name(table)} (${columns}) from stdin`))
      await pipeline(part, stream)
      return stream.rowCount
    },
    async finish() {
      for (const sequence of manifest.sequences)
        await client.query('select setval($1::regclass, $2::bigint, $3)', [name(sequence), sequence.last, sequence.called])
      for (const table of manifest.tables) await client.query(`alter table ${name(table)} enable trigger user`)
      for (const key of keys) await client.query(`alter table ${key.relation} add constraint ${key.name} ${key.definition}`)
      if (manifest.tables.some((table) => tableKey(table) === 'graphile_worker._private_jobs')) await unlockJobs(client)
      await client.query('commit')
    },
  }
}

// Months that had their partition need it before their rows come: in the default partition they would be in its way for ever.
async function addPartitions(client: Client, { partitions }: Manifest): Promise<void> {
  for (const { name, parent, bound, comment } of partitions) {
    const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
      `public.${client.escapeIdentifier(name)}`,
    ])
    if (rows[0]?.there) continue
    const table = client.escapeIdentifier(name)
    await client.query(`create table ${table} partition of ${client.escapeIdentifier(parent)} ${bound}`)
    if (comment) await client.query(`comment on table ${table} is ${client.escapeLiteral(comment)}`)
  }
}

async function foreignKeys(client: Client): Promise<{ relation: string; name: string; definition: string }[]> {
  const { rows } = await client.query(`
    select conrelid::regclass::text as relation, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and conparentid = 0
      and connamespace in (select oid from pg_namespace where nspname in ('public', 'graphile_worker'))
    order by 1, 2`)
  return rows
}

// Jobs that were running when the backup was made belong to workers that are no more: they run again, as every job may.
async function unlockJobs(client: Client): Promise<void> {
  await client.query(`
    update graphile_worker._private_jobs set locked_at = null, locked_by = null where locked_at is not null;
    update graphile_worker._private_job_queues set locked_at = null, locked_by = null where locked_at is not null`)
}
