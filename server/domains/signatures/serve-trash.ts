/** Serve what somebody takes out of their recycle bin: the file as it was, or the text as PDF; always to be saved. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { World } from '../../kernel/world.ts'
import { serveFile } from '../documents/index.ts'
import type { TakenFromTrash } from './take-from-trash.ts'
import { presentPdf } from './view-document.ts'

export async function serveTrash(request: FastifyRequest, reply: FastifyReply, world: World, taken: TakenFromTrash): Promise<FastifyReply> {
  if (taken.file) return serveFile(request, reply, world.storage, { ...taken.file, size: Number(taken.file.size), save: true })
  const { text } = taken
  return reply
    .headers({
      'content-disposition': `attachment; filename="${text.shown.number}.pdf"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    .type('application/pdf')
    .send(await presentPdf(world, text))
}
