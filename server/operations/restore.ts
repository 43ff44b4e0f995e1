// How does an archive become an installation again? Into an empty place only, every byte checked, committed at the very end.
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer, json } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Client } from 'pg'
import { extract } from 'tar-stream'
import { ZodError } from 'zod'
import { cannotStart } from '../db/embedded/cannot-start.ts'
import { listMigrations, migrate } from '../db/migrate.ts'
import { openDiskStorage } from '../kernel/disk-storage.ts'
import { UnexpectedBytes } from '../kernel/storage.ts'
import { type ArchivedTable, type End, endSchema, type Manifest, manifestSchema, tableKey } from './archive.ts'
import { beginReload } from './reload.ts'

type Target = { ownerUrl: string; dataDir: string; grantTo?: string | undefined }

/**
 * @returns what the archive holds. `damaged` names files that were already lost when it was made.
 * @throws before anything is written when the place is not empty or the archive is of a newer version; afterwards when the archive is
 * cut short or damaged: then there are no files and keys, and a database with tables and no row, for the caller to throw away.
 */
export async function restore({ ownerUrl, dataDir, grantTo }: Target, from: string): Promise<End> {
  await refuseUnlessEmpty(ownerUrl, dataDir)
  const client = new Client({ connectionString: ownerUrl, application_name: 'lavra restore' })
  await client.connect()
  try {
    const end = await readArchive(from, { client, ownerUrl, dataDir })
    await migrate(ownerUrl, { graphile: true, grantTo })
    return end
  } catch (error) {
    for (const folder of ['files', 'keys']) await rm(join(dataDir, folder), { recursive: true, force: true }) // there were none before
    throw unreadable(error) ? cannotStart(`${from} is no whole backup: it was cut short, was damaged, or never was one.`) : error
  } finally {
    await client.end()
  }
}

/** What unpacking, taking apart and reading say about bytes that are no backup. */
function unreadable(error: unknown): boolean {
  if (error instanceof ZodError || error instanceof SyntaxError) return true
  const { code = '', message = '' } = error as NodeJS.ErrnoException
  return /^Z_/.test(code) || /unexpected end of|invalid tar header|premature close/i.test(message)
}

async function refuseUnlessEmpty(ownerUrl: string, dataDir: string): Promise<void> {
  for (const name of ['files', 'keys']) {
    const found = await readdir(join(dataDir, name)).catch(() => [])
    if (found.length > 0) throw cannotStart(`${join(dataDir, name)} is not empty: restore into an empty place.`)
  }
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query(`select 1 from pg_tables where schemaname not in ('pg_catalog', 'information_schema') limit 1`)
    if (rows.length > 0) throw cannotStart('The database is not empty: restore into an empty one.')
  } finally {
    await client.end()
  }
}

type Place = { client: Client; ownerUrl: string; dataDir: string }

async function readArchive(from: string, { client, ownerUrl, dataDir }: Place): Promise<End> {
  const storage = await openDiskStorage(join(dataDir, 'files'))
  // From here to the loop nothing may wait: entries that come before somebody listens are lost.
  const entries = extract()
  const read = pipeline(createReadStream(from), createGunzip(), entries)
  read.catch(() => undefined) // awaited below; the loop ends with the same error
  const rows: End['rows'] = {}
  let manifest: Manifest | undefined
  let reload: Awaited<ReturnType<typeof beginReload>> | undefined
  let end: End | undefined
  let [files, keys, spoilt] = [0, 0, [] as string[]]
  for await (const packed of entries) {
    const entry = Readable.from(packed, { objectMode: false })
    const [kind = '', name = ''] = packed.header.name.split('/')
    if (kind === 'manifest.json') {
      manifest = manifestSchema.parse(await json(entry))
      await migrateTo(manifest, ownerUrl)
      reload = await beginReload(client, manifest)
      for (const table of manifest.tables) rows[tableKey(table)] = 0
    } else if (kind === 'database' && reload) {
      rows[name] = (rows[name] ?? 0) + (await reload.load(tableOf(manifest, name), entry))
    } else if (kind === 'files') {
      if (!(await stored(storage, entry, name))) spoilt.push(name)
      files += 1
    } else if (kind === 'keys') {
      await writeKey(join(dataDir, 'keys'), name, await buffer(entry))
      keys += 1
    } else if (kind === 'end.json') end = endSchema.parse(await json(entry))
    packed.resume()
  }
  await read
  const lost = new Set(end?.damaged)
  spoilt = spoilt.filter((sha256) => !lost.has(sha256))
  if (!end || !reload) throw cannotStart(`${from} is not a whole backup: its end is missing.`)
  if (spoilt.length > 0) throw cannotStart(`${from} is damaged: the bytes of ${spoilt.join(', ')} are not those its name says.`)
  if (JSON.stringify(rows) !== JSON.stringify(end.rows) || files !== end.files || keys !== end.keys)
    throw cannotStart(`${from} is damaged: it does not hold what its end says.`)
  await reload.finish()
  return end
}

async function migrateTo({ migrations }: Manifest, ownerUrl: string): Promise<void> {
  const known = listMigrations()
  const unknown = migrations.find(({ number, sha256 }) => known[number - 1]?.sha256 !== sha256)
  if (unknown)
    throw cannotStart(`The backup is of a newer version: this program does not have its migration ${unknown.number} (${unknown.name}).`)
  await migrate(ownerUrl, { upTo: migrations.length, graphile: true })
}

function tableOf(manifest: Manifest | undefined, key: string): ArchivedTable {
  const table = manifest?.tables.find((one) => tableKey(one) === key)
  if (!table) throw cannotStart(`The backup is damaged: it has rows of ${key}, which its manifest does not name.`)
  return table
}

/** Bytes that are not what their name says are not stored. */
async function stored(storage: Awaited<ReturnType<typeof openDiskStorage>>, entry: Readable, sha256: string): Promise<boolean> {
  try {
    return (await storage.put(entry, { expectedSha256: sha256 })).sha256 === sha256
  } catch (error) {
    if (error instanceof UnexpectedBytes) return false
    throw error
  }
}

async function writeKey(folder: string, name: string, content: Buffer): Promise<void> {
  if (!/^[a-z0-9][a-z0-9.-]*$/i.test(name)) throw cannotStart(`The backup is damaged: ${name} is no name of a key file.`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(join(folder, name), content, { mode: 0o600, flag: 'wx', flush: true })
}
