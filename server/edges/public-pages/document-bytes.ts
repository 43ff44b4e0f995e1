/** The document's own bytes for whoever holds its codes: its page, its PDF, its pictures. Each access is checked anew and counts as a look. */
import { imagesIn } from '@lavra/contract/content/text.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { serveFile } from '../../domains/documents/index.ts'
import { frameHeaders, type OpenedByCodes, openByCodes, type Presented, presentHtml, presentPdf } from '../../domains/signatures/index.ts'
import { runCommand } from '../../kernel/command.ts'
import type { World } from '../../kernel/world.ts'
import { addresses, fields } from './addresses.ts'
import { type Codes, tidy } from './codes.ts'
import { asked } from './reader.ts'

export const codesOf = (request: FastifyRequest): Codes =>
  tidy({ number: asked(request, fields.number), checksum: asked(request, fields.checksum) })

export function openWith(world: World, request: FastifyRequest, codes: Codes): Promise<OpenedByCodes> {
  return runCommand(world, request.actor, openByCodes, { code: codes.number, checksum: codes.checksum })
}

export function serveDocument(app: FastifyInstance, world: World): void {
  app.get('/publico/documento/conteudo', async (request, reply) => {
    const codes = codesOf(request)
    const { content } = await openWith(world, request, codes)
    if (!content) return reply.redirect(addresses.result(codes), 303)
    const html = withPublicImages(await presentHtml(world, content), codes)
    return frameHeaders(reply).header('x-robots-tag', 'noindex').type('text/html; charset=utf-8').send(html)
  })

  app.get('/publico/documento/pdf', async (request, reply) => {
    const codes = codesOf(request)
    const { content } = await openWith(world, request, codes)
    if (!content) return reply.redirect(addresses.result(codes), 303)
    return reply
      .headers({
        'content-disposition': `inline; filename="${content.shown.number}.pdf"`,
        'cache-control': 'private, no-store',
        'x-robots-tag': 'noindex',
        'x-content-type-options': 'nosniff',
      })
      .type('application/pdf')
      .send(await presentPdf(world, content))
  })

  app.get<{ Params: { sha256: string } }>('/publico/imagem/:sha256', async (request, reply) => {
    const { sha256 } = request.params
    const { content } = await openWith(world, request, codesOf(request))
    const stored = content && picturesOf(content).has(sha256) ? await world.storage.stat(sha256) : null
    if (!stored) return reply.code(404).send()
    const mime = await pictureType(world, sha256)
    return serveFile(request, reply, world.storage, { sha256, size: stored.size, mime, name: 'imagem' })
  })
}

/** Of this document and no other: codes of one paper open no picture of the next. */
function picturesOf({ page }: Presented): Set<string> {
  return new Set([page.header, page.body, page.footer].flatMap(imagesIn))
}

/** Stored pictures are PNG or JPEG, made by ourselves when they came in. */
async function pictureType(world: World, sha256: string): Promise<string> {
  for await (const chunk of world.storage.open(sha256, { start: 0, end: 1 })) return chunk[0] === 0xff ? 'image/jpeg' : 'image/png'
  throw new Error(`picture ${sha256} is empty`)
}

/** The application's address of a picture needs a session. Quotes in texts are escaped, so only an attribute of ours looks like this. */
export function withPublicImages(html: string, codes: Codes): string {
  return html.replace(/ src="\/api\/images\/([0-9a-f]{64})"/g, (_all, sha256: string) => {
    return ` src="${addresses.image(sha256, codes).replaceAll('&', '&amp;')}"`
  })
}
