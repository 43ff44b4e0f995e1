/** How does a finished file go out? As a download and from the disk, never through memory. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { FastifyReply } from 'fastify'
import { Refusal } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { pathOfPart } from './bundle-files.ts'
import type { TakenFile } from './take-bundle.ts'

const types = { pdf: 'application/pdf', zip: 'application/zip' } as const

export async function serveBundle(reply: FastifyReply, world: World, file: TakenFile): Promise<FastifyReply> {
  const path = pathOfPart(world, file, file.part)
  // The cache may have been emptied, or restored without it: then it has to be made again.
  const found = await stat(path).catch(() => null)
  if (found?.size !== file.size) throw new Refusal('item-not-found')
  const volume = file.parts > 1 ? `-volume-${file.part}` : ''
  const name = `processo-${file.processNumber.replace(/[^\d]+/g, '-')}${volume}.${file.format}`
  reply.headers({
    'content-type': types[file.format],
    'content-length': file.size,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  })
  return reply.send(createReadStream(path))
}
