/**
 * Where do the bytes of files live? Under the name of their own SHA-256: the same bytes are stored once, a stored file never
 * changes, and anybody can check it. This is the interface; `openDiskStorage` is the one behind it by default.
 */
import type { Readable } from 'node:stream'

export interface StoredFile {
  /** 64 lower-case hexadecimal digits. */
  sha256: string
  /** In bytes. */
  size: number
}

export interface PutOptions {
  /** Refuse the bytes when they are not these: a copy that must be a copy. */
  expectedSha256?: string
  /** Refuse as soon as more than this arrives, in bytes. */
  maxBytes?: number
  /** How many bytes will come, if it is known: a full disk is then noticed before the first. */
  size?: number
}

/** Both ends are included, as in HTTP ranges; `end` beyond the file is cut. */
export interface ByteSpan {
  start?: number
  end?: number
}

/**
 * Refusal `storage-full` when the place is full: nothing half-written stays. Any other trouble of the medium throws as it comes.
 * Storing does not say that anybody refers to the file: bytes of a command that rolled back stay until a sweep removes them.
 */
export interface Storage {
  /** Reads the stream to its end. Throws `UnexpectedBytes` when they are too many or not the expected ones. */
  put(stream: Readable, options?: PutOptions): Promise<StoredFile>
  /**
   * Takes in a file that is complete and that nobody writes to any more. The source stays, so that a command that is refused
   * afterwards can be repeated; its owner removes it once the command is through.
   */
  adopt(path: string): Promise<StoredFile>
  /** The bytes, or of a span of them. A file that is missing is an error of the stream (`ENOENT`). */
  open(sha256: string, span?: ByteSpan): Readable
  stat(sha256: string): Promise<{ size: number } | null>
  has(sha256: string): Promise<boolean>
  /** Reads everything again: true when the bytes still are what their name says; false when changed or missing. */
  verify(sha256: string): Promise<boolean>
}

export class UnexpectedBytes extends Error {
  readonly reason: 'too-many' | 'other-hash'
  constructor(reason: 'too-many' | 'other-hash') {
    super(`the bytes to store are ${reason === 'too-many' ? 'more than allowed' : 'not the expected ones'}`)
    this.reason = reason
  }
}
