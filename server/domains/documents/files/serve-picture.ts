/** How does a picture go out that no browser shows? As its rendition (inline-image.ts), made when asked for; the file stays what it is. */
import { buffer } from 'node:stream/consumers'
import type { FastifyReply } from 'fastify'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Storage } from '../../../kernel/storage.ts'
import { inlineImage } from './inline-image.ts'
import { contentPolicy } from './serve-file.ts'

export async function servePicture(reply: FastifyReply, storage: Storage, sha256: string): Promise<Buffer> {
  const picture = await inlineImage(await buffer(storage.open(sha256)))
  if ('problem' in picture) throw new Refusal(picture.problem, picture.params)
  reply.headers({
    // the same bytes give the same picture
    'cache-control': 'private, max-age=3600',
    'content-type': picture.mime,
    'content-disposition': 'inline',
    ...contentPolicy,
  })
  return picture.bytes
}
