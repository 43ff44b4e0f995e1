/**
 * How do large files arrive? By the tus protocol (tus.io, version 1.0.0) at `/api/uploads`: announce the file, send its bytes, ask how
 * many arrived, go on from there. Only who began an upload sees it. When it is complete it waits for `uploadDocument`, for a day.
 */
import { refusalSentence } from '@lavra/contract/sentences.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Problem } from '../../../kernel/http/errors.ts'
import { languageOf } from '../../../kernel/http/language.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { type AllowedType, defaultAllowedTypes, maxUploadBytes } from './allowed-types.ts'
import { buildTusServer, type FinishedUpload, type TusAnswer } from './tus-server.ts'
import { isUploadId, readUpload, sweepUploads } from './upload-record.ts'

export interface UploadsOptions {
  dataDir: string
  /** Who knocks, or null: nobody uploads without having signed in. */
  authenticate(request: FastifyRequest): Promise<Uploader | null> | Uploader | null
  /** In bytes. */
  maxBytes?: number
  /** What the installation takes now. */
  allowedTypes?(): Promise<readonly AllowedType[]>
  /** Told once per upload that arrived whole and was found good. */
  onFinished?(upload: FinishedUpload): Promise<void>
}

export interface Uploader {
  userId: string
  unitId: string
}

const path = '/api/uploads'
const sweepEveryMs = 60 * 60 * 1000

export async function registerUploads(app: FastifyInstance, options: UploadsOptions): Promise<void> {
  const { dataDir, maxBytes = maxUploadBytes } = options
  const allowedTypes = options.allowedTypes ?? (async () => defaultAllowedTypes)
  const tus = buildTusServer({ path, dataDir, maxBytes, allowedTypes, onFinished: options.onFinished })

  await app.register(async (scope) => {
    // The body belongs to the tus server: nothing is read, parsed or held here.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    scope.route({ method: ['POST', 'OPTIONS'], url: path, handler: (request, reply) => answer(request, reply) })
    scope.route<{ Params: { id: string } }>({
      method: ['HEAD', 'PATCH', 'DELETE'],
      url: `${path}/:id`,
      handler: (request, reply) => answer(request, reply, request.params.id),
    })
  })

  async function answer(request: FastifyRequest, reply: FastifyReply, uploadId?: string): Promise<FastifyReply> {
    const uploader = await options.authenticate(request)
    if (!uploader) throw new Refusal('not-signed-in')
    if (request.method !== 'HEAD' && request.method !== 'OPTIONS') refuseOtherSites(request)
    if (uploadId !== undefined) await refuseOthers(uploadId, uploader)
    return send(request, reply, await tus(request.raw, uploader.userId, uploadId))
  }

  /** Another person's upload is as if it did not exist. */
  async function refuseOthers(uploadId: string, uploader: Uploader): Promise<void> {
    const upload = isUploadId(uploadId) ? await readUpload(dataDir, uploadId) : null
    if (upload?.owner !== uploader.userId) throw new Refusal('upload-not-found')
  }

  function send(request: FastifyRequest, reply: FastifyReply, { status, headers, failure, text }: TusAnswer): FastifyReply {
    if (failure instanceof Refusal) throw failure
    if (status >= 500 && failure instanceof Error) throw failure
    if (status >= 400) return sendProtocolProblem(request, reply, status, text)
    return reply.code(status).headers(headers).send()
  }

  /** The protocol gives these statuses a meaning for its clients, so they stay what they are. */
  function sendProtocolProblem(request: FastifyRequest, reply: FastifyReply, status: number, text: string): FastifyReply {
    const code = { 404: 'upload-not-found', 409: 'upload-not-finished', 410: 'upload-not-found', 413: 'file-too-large' } as const
    const refusal = status in code ? code[status as keyof typeof code] : status >= 500 ? 'system-busy' : 'invalid-input'
    const params: Record<string, number> = refusal === 'file-too-large' ? { limit: Math.floor(maxBytes / 1024 / 1024) } : {}
    const problem: Problem = {
      type: `about:blank#${refusal}`,
      title: refusalSentence(refusal, params, languageOf(request)),
      status,
      code: refusal,
      params,
      ...(refusal === 'invalid-input' && { fields: { request: text.trim() } }),
    }
    return reply.code(status).header('tus-resumable', '1.0.0').type('application/problem+json').send(problem)
  }

  const sweep = () => sweepUploads(dataDir, new Date()).catch((error: unknown) => app.log.error(error))
  await sweep()
  const timer = setInterval(sweep, sweepEveryMs).unref()
  app.addHook('onClose', async () => clearInterval(timer))
}

/** The app's door asks the same; an upload must not depend on how the door is built. */
function refuseOtherSites(request: FastifyRequest): void {
  if (!request.byKey && request.headers['x-requested-with'] !== 'lavra') throw new Refusal('cross-site')
}
