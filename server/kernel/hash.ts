/** What is the SHA-256 of these bytes, and how many are they? Counted while they pass, so that nothing is held in memory. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type StoredFile, UnexpectedBytes } from './storage.ts'

/** Lets bytes through and measures them; breaks with `UnexpectedBytes` beyond `maxBytes`. Ask for the result after the end. */
export function meter(maxBytes: number): Transform & { result(): StoredFile } {
  const hash = createHash('sha256')
  let size = 0
  const transform = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > maxBytes) return done(new UnexpectedBytes('too-many'))
      hash.update(chunk)
      done(null, chunk)
    },
  })
  return Object.assign(transform, { result: () => ({ sha256: hash.digest('hex'), size }) })
}

export async function hashFile(path: string): Promise<StoredFile> {
  const counted = meter(Number.MAX_SAFE_INTEGER)
  await pipeline(createReadStream(path, { highWaterMark: 1 << 18 }), counted, async (source) => {
    for await (const _chunk of source);
  })
  return counted.result()
}
