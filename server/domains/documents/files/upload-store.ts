/**
 * How does the tus server keep its bytes? As its file store does, with three things of ours: room is asked for first, what was
 * acknowledged is on the medium, and errors stay what they are. What arrived before a disk was full stays, to be resumed.
 */
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FileStore } from '@tus/file-store'
import type { Upload } from '@tus/server'
import { makeRoom } from '../../../kernel/disk-space.ts'
import { removeUpload, uploadFolder, uploadLifetimeMs } from './upload-record.ts'

export class UploadStore extends FileStore {
  readonly dataDir: string

  constructor(dataDir: string) {
    super({ directory: uploadFolder(dataDir), expirationPeriodInMilliseconds: uploadLifetimeMs })
    this.dataDir = dataDir
    // The size is always known before: a browser knows it, and the limit is judged before the first byte.
    this.extensions = this.extensions.filter((name) => name !== 'creation-defer-length')
  }

  override async create(upload: Upload): Promise<Upload> {
    try {
      await makeRoom(this.directory, upload.size ?? 0)
      return await super.create(upload)
    } catch (error) {
      await removeUpload(this.dataDir, upload.id)
      throw error
    }
  }

  override async write(bytes: Readable, id: string, offset: number): Promise<number> {
    const file = createWriteStream(join(this.directory, id), { flags: 'r+', start: offset, flush: true })
    await pipeline(bytes, file)
    return offset + file.bytesWritten
  }
}
