/** Is there room on the disk? Asked before a large file, and answered by the disk itself in the middle of one. */
import { statfs } from 'node:fs/promises'
import { Refusal } from './refusal.ts'

/** Left for the database, the logs and everybody else, in bytes. */
const reserve = 256 * 1024 * 1024

/** No space, quota reached, or the limit of one file (`ulimit -f`, or what the file system can hold). */
const fullCodes = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** Refusal `storage-full` when `bytes` more would leave less than the reserve. Small things are left to the disk. */
export async function makeRoom(directory: string, bytes: number): Promise<void> {
  if (bytes < 1024 * 1024) return
  const { bavail, bsize } = await statfs(directory)
  if (bavail * bsize < bytes + reserve) throw new Refusal('storage-full')
}

/** The refusal `storage-full` for an error that means a full disk, and the error itself otherwise. */
export function orStorageFull(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && fullCodes.has(code) ? new Refusal('storage-full') : error
}
