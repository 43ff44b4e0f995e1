/**
 * What do we know of a resumable upload? One folder holds, per upload, the bytes so far and a note beside them (`<id>.json`, written
 * by the tus store): whose it is, how it is called, how many bytes it will have. It is not a file of the system yet.
 */
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** An upload that was not used a day after it began is removed, in milliseconds. */
export const uploadLifetimeMs = 24 * 60 * 60 * 1000

export const uploadFolder = (dataDir: string) => join(dataDir, 'uploads')
export const isUploadId = (id: string) => /^[0-9a-f]{32}$/.test(id)

const note = z.object({
  size: z.number().int().positive(),
  creation_date: z.iso.datetime(),
  metadata: z.object({ filename: z.string(), owner: z.string() }),
})

export interface UploadRecord {
  path: string
  name: string
  owner: string
  /** Announced, in bytes. */
  size: number
  /** Arrived, in bytes. */
  offset: number
  begunAt: Date
}

/** Null when there is no such upload, whatever is wrong with it: a half-written note is an upload that never was. */
export async function readUpload(dataDir: string, uploadId: string): Promise<UploadRecord | null> {
  if (!isUploadId(uploadId)) return null
  const path = join(uploadFolder(dataDir), uploadId)
  try {
    const [text, { size: offset }] = await Promise.all([readFile(`${path}.json`, 'utf8'), stat(path)])
    const { size, creation_date, metadata } = note.parse(JSON.parse(text))
    return { path, name: metadata.filename, owner: metadata.owner, size, offset, begunAt: new Date(creation_date) }
  } catch {
    return null
  }
}

/**
 * The finished upload of this person, for `Storage.adopt`; another's is as if it did not exist. Whether its bytes are what the name
 * says is `inspectFile`'s to tell, and was told when the upload ended; the lists may have changed since.
 */
export async function finishedUpload(
  dataDir: string,
  uploadId: string,
  userId: string,
): Promise<{ path: string; name: string; size: number } | { problem: 'upload-not-found' | 'upload-not-finished' }> {
  const upload = await readUpload(dataDir, uploadId)
  if (!upload || upload.owner !== userId) return { problem: 'upload-not-found' }
  if (upload.offset !== upload.size) return { problem: 'upload-not-finished' }
  return { path: upload.path, name: upload.name, size: upload.size }
}

/** After the command is through, or to give up. Removing twice is no error. */
export async function removeUpload(dataDir: string, uploadId: string): Promise<void> {
  if (!isUploadId(uploadId)) return
  const path = join(uploadFolder(dataDir), uploadId)
  await rm(`${path}.json`, { force: true })
  await rm(path, { force: true })
}

/** Removes what expired, and bytes without a note or a note without bytes; returns how many uploads went. */
export async function sweepUploads(dataDir: string, now: Date): Promise<number> {
  const folder = uploadFolder(dataDir)
  const names = await readdir(folder).catch(() => [])
  const before = now.getTime() - uploadLifetimeMs
  let removed = 0
  for (const id of new Set(names.map((name) => name.replace(/\.json$/, '')).filter(isUploadId))) {
    const upload = await readUpload(dataDir, id)
    const begun = upload?.begunAt.getTime() ?? (await touchedAt(join(folder, id)))
    if (begun >= before) continue
    await removeUpload(dataDir, id)
    removed += 1
  }
  return removed
}

/** Of an upload that cannot be read: when either half was last written. */
async function touchedAt(path: string): Promise<number> {
  const times = await Promise.all(
    [path, `${path}.json`].map((one) =>
      stat(one)
        .then(({ mtimeMs }) => mtimeMs)
        .catch(() => 0),
    ),
  )
  return Math.max(...times)
}
