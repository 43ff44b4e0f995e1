/**
 * How does the disk keep files? `<directory>/ab/cd/<sha256>`, read-only. Bytes go to a temporary file of the same file system, are
 * flushed, and only then get their name: whoever finds a name finds the whole file, whatever was killed when.
 */
import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, copyFile, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { makeRoom, orStorageFull } from './disk-space.ts'
import { hashFile, meter } from './hash.ts'
import { type ByteSpan, type PutOptions, type Storage, type StoredFile, UnexpectedBytes } from './storage.ts'

/** A temporary file older than this belongs to a server that died. */
const strayAfterMs = 24 * 60 * 60 * 1000

/** `directory` is made when missing; what a killed server left behind is removed. */
export async function openDiskStorage(directory: string, now: () => number = Date.now): Promise<Storage> {
  const incoming = join(directory, 'incoming')
  await mkdir(incoming, { recursive: true, mode: 0o750 })
  await removeStrays(incoming, now() - strayAfterMs)

  async function put(stream: Readable, { expectedSha256, maxBytes = Number.MAX_SAFE_INTEGER, size = 0 }: PutOptions = {}) {
    const temporary = join(incoming, randomUUID())
    try {
      if (size > maxBytes) throw new UnexpectedBytes('too-many')
      await makeRoom(incoming, size)
      const counted = meter(maxBytes)
      await pipeline(stream, counted, createWriteStream(temporary, { flags: 'wx', mode: 0o640, flush: true }))
      const stored = counted.result()
      if (expectedSha256 !== undefined && stored.sha256 !== expectedSha256) throw new UnexpectedBytes('other-hash')
      await giveName(temporary, stored)
      return stored
    } catch (error) {
      stream.destroy()
      throw orStorageFull(error)
    } finally {
      await rm(temporary, { force: true })
    }
  }

  async function adopt(path: string) {
    const stored = await hashFile(path)
    const temporary = join(incoming, randomUUID())
    try {
      // A second name costs nothing; another file system, or one without links, gets a copy.
      await link(path, temporary).catch(async () => {
        await makeRoom(incoming, stored.size)
        await copyFile(path, temporary)
      })
      await flush(temporary)
      await giveName(temporary, stored)
      return stored
    } catch (error) {
      throw orStorageFull(error)
    } finally {
      await rm(temporary, { force: true })
    }
  }

  /** Replacing a file by the same bytes disturbs no reader, and heals one that the medium has damaged. */
  async function giveName(temporary: string, stored: StoredFile) {
    const path = pathOf(stored.sha256)
    await chmod(temporary, 0o440)
    if ((await mkdir(dirname(path), { recursive: true, mode: 0o750 })) !== undefined) {
      await flush(dirname(dirname(path)))
      await flush(directory)
    }
    await rename(temporary, path)
    await flush(dirname(path))
  }

  function pathOf(sha256: string) {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not the name of a stored file')
    return join(directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  }

  async function sizeOf(sha256: string) {
    return (await stat(pathOf(sha256)).catch(missing))?.size
  }

  return {
    put,
    adopt,
    open: (sha256: string, span: ByteSpan = {}) => createReadStream(pathOf(sha256), span),
    async stat(sha256) {
      const size = await sizeOf(sha256)
      return size === undefined ? null : { size }
    },
    has: async (sha256) => (await sizeOf(sha256)) !== undefined,
    verify: async (sha256) => (await hashFile(pathOf(sha256)).catch(missing))?.sha256 === sha256,
  }
}

async function removeStrays(directory: string, before: number) {
  for (const name of await readdir(directory)) {
    const path = join(directory, name)
    const found = await stat(path).catch(missing)
    if (found && found.mtimeMs < before) await rm(path, { force: true, recursive: true })
  }
}

/** Makes the operating system write a file, or the names in a folder, to the medium. */
async function flush(path: string) {
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
