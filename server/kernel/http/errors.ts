/** The one place that turns anything thrown into an answer: RFC 9457 problem+json. */
import { randomBytes } from 'node:crypto'
import { refusals, statusOfKind } from '@lavra/contract/refusals.ts'
import { refusalSentence } from '@lavra/contract/sentences.ts'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isConnectionLost } from '../connection-lost.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { languageOf } from './language.ts'

export interface Problem {
  type: string
  title: string
  status: number
  code: string
  params: Record<string, string | number>
  /** For `invalid-input`: path of the field → what is wrong, in English. */
  fields?: Record<string, string>
  incident?: string
}

export class InvalidInput extends Refusal {
  readonly fields: Record<string, string>
  constructor(fields: Record<string, string>) {
    super('invalid-input')
    this.fields = fields
  }
}

export function sendRefusal(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const status = statusOfKind[refusals[refusal.code]]
  if (refusal.code === 'too-many-attempts' && refusal.params.seconds) reply.header('retry-after', String(refusal.params.seconds))
  const problem: Problem = {
    type: `about:blank#${refusal.code}`,
    title: refusalSentence(refusal.code, refusal.params, languageOf(request)),
    status,
    code: refusal.code,
    params: refusal.params,
    ...(refusal instanceof InvalidInput ? { fields: refusal.fields } : {}),
  }
  return reply.code(status).type('application/problem+json').send(problem)
}

export function handleErrors(app: FastifyInstance, world: World): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof Refusal) return sendRefusal(request, reply, error)
    if (isConnectionLost(error)) return sendRefusal(request, reply, new Refusal('system-busy'))
    const status = error.statusCode ?? 500
    if (status === 413) return sendRefusal(request, reply, new Refusal('file-too-large', { limit: 16 }))
    if (status >= 400 && status < 500) return sendRefusal(request, reply, new InvalidInput({ body: error.message }))
    const incident = randomBytes(4).toString('hex').toUpperCase()
    world.log.error({ incident, method: request.method, route: request.routeOptions.url, err: error })
    const english = languageOf(request) === 'en'
    const problem: Problem = {
      type: 'about:blank#failed',
      title: english
        ? `Something failed here. Your work is safe; try again, and tell support the code ${incident}.`
        : `Algo falhou aqui. Seu trabalho está a salvo; tente de novo e informe ao suporte o código ${incident}.`,
      status: 500,
      code: 'failed',
      params: {},
      incident,
    }
    return reply.code(500).type('application/problem+json').send(problem)
  })
}
