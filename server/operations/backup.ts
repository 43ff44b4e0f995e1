// How is everything an installation knows put into one file, while it runs? Snapshot of the database first, then files, then keys.
import { createReadStream, createWriteStream } from 'node:fs'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Client } from 'pg'
import { type Pack, pack } from 'tar-stream'
import { cannotStart } from '../db/embedded/cannot-start.ts'
import { meter } from '../kernel/hash.ts'
import { type ArchivedTable, type End, tableKey } from './archive.ts'
import { beginSnapshot, rowsOf } from './snapshot.ts'

type Source = { ownerUrl: string; dataDir: string; now?: Date }

/**
 * Files are only ever added and named by their hash, so all that the snapshot mentions are there when they are copied after it.
 * @param to must not exist; it appears when it is complete, readable by its owner alone, since it holds the keys.
 * @returns what went in. `damaged` names files whose bytes are missing or changed: the backup is made all the same.
 */
export async function backup({ ownerUrl, dataDir, now = new Date() }: Source, to: string): Promise<End> {
  if (await stat(to).catch(() => undefined)) throw cannotStart(`${to} is there already: choose another name.`)
  if (!(await stat(dirname(to)).catch(() => undefined))) throw cannotStart(`There is no folder ${dirname(to)}: make it, or choose another.`)
  const partial = `${to}.partial`
  const client = new Client({ connectionString: ownerUrl, application_name: 'lavra backup' })
  await client.connect()
  const archive = pack()
  const written = pipeline(archive, createGzip({ level: 4 }), createWriteStream(partial, { mode: 0o600, flags: 'wx', flush: true }))
  written.catch(() => undefined) // awaited below, where its failure also ends the filling
  try {
    const [end] = await Promise.all([fill(archive, client, dataDir, now), written])
    await rename(partial, to)
    await flushFolder(dirname(to))
    return end
  } catch (error) {
    archive.destroy()
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST') await rm(partial, { force: true })
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw cannotStart(`There is no room for ${to} (${code}): make some, or choose another place.`)
    if (code === 'EEXIST') throw cannotStart(`${partial} is there: another backup is being made, or was cut short. Remove it if it was.`)
    throw error
  } finally {
    await client.end()
  }
}

async function fill(archive: Pack, client: Client, dataDir: string, now: Date): Promise<End> {
  const manifest = await beginSnapshot(client, now)
  await add(archive, 'manifest.json', JSON.stringify(manifest, null, 1))
  const rows: End['rows'] = {}
  for (const table of manifest.tables) rows[tableKey(table)] = await addTable(archive, client, table)
  const named = await client.query<{ sha256: string }>('select sha256 from file order by sha256')
  await client.query('commit')
  const { files, damaged } = await addFiles(archive, join(dataDir, 'files'), new Set(named.rows.map(({ sha256 }) => sha256)))
  const keys = await addKeys(archive, join(dataDir, 'keys'))
  const end: End = { rows, files, keys, damaged }
  await add(archive, 'end.json', JSON.stringify(end, null, 1))
  archive.finalize()
  return end
}

async function addTable(archive: Pack, client: Client, table: ArchivedTable): Promise<number> {
  const parts = rowsOf(client, table, 4 * 1024 * 1024)
  for (let number = 1; ; number++) {
    const part = await parts.next()
    if (part.done) return part.value
    await add(archive, `database/${tableKey(table)}/${String(number).padStart(6, '0')}.copy`, part.value)
  }
}

/** Every stored file, also those no row names any more; and which of the named ones are not what they should be. */
async function addFiles(archive: Pack, folder: string, named: Set<string>): Promise<{ files: number; damaged: string[] }> {
  const damaged: string[] = []
  let files = 0
  const sound = new Set<string>()
  for (const path of await filesBelow(folder)) {
    const sha256 = basename(path)
    if (!/^[0-9a-f]{64}$/.test(sha256)) continue // on its way in
    const counted = meter(Number.MAX_SAFE_INTEGER)
    const { size } = await stat(path)
    await pipeline(createReadStream(path), counted, archive.entry({ name: `files/${sha256}`, size, mode: 0o440 }))
    files += 1
    if (counted.result().sha256 === sha256) sound.add(sha256)
    else damaged.push(sha256)
  }
  for (const sha256 of named) if (!sound.has(sha256) && !damaged.includes(sha256)) damaged.push(sha256)
  return { files, damaged: damaged.sort() }
}

async function addKeys(archive: Pack, folder: string): Promise<number> {
  const paths = (await filesBelow(folder)).filter((path) => !basename(path).startsWith('.')) // on its way in
  for (const path of paths) {
    const { size } = await stat(path)
    await pipeline(createReadStream(path), archive.entry({ name: `keys/${basename(path)}`, size, mode: 0o600 }))
  }
  return paths.length
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function add(archive: Pack, name: string, content: Buffer | string): Promise<void> {
  return new Promise((done, failed) => {
    archive.entry({ name, mode: 0o600 }, content, (error) => (error ? failed(error) : done()))
  })
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
