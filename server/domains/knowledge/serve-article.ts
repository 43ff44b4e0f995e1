/** How do the text and the file of an article leave? As those of documents do: in a sandbox, with nothing that acts. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { World } from '../../kernel/world.ts'
import { removeUpload, serveFile } from '../documents/index.ts'
import { frameHeaders } from '../signatures/index.ts'

export const serveArticle = (reply: FastifyReply, html: string): FastifyReply =>
  frameHeaders(reply).type('text/html; charset=utf-8').send(html)

type File = { sha256: string; name: string; mime: string; size: string; save: boolean }

export const serveArticleFile = (request: FastifyRequest, reply: FastifyReply, world: World, file: File): FastifyReply =>
  serveFile(request, reply, world.storage, { ...file, size: Number(file.size) })

/** Once the save is through. */
export const forgetUpload = (world: World, uploadId: string): Promise<void> => removeUpload(world.dataDir, uploadId)
