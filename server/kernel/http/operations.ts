/** What operators and their tools ask: health, metrics. */
import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { registry } from '../metrics.ts'
import type { World } from '../world.ts'

export interface OperationsOptions {
  metricsToken: string | null
  /** False where the application's role could rewrite history because it owns the tables. */
  separateOwner: boolean
  /** What the first start is still busy with, if anything. */
  progress(): string | null
  version: string
}

export function operations(app: FastifyInstance, world: World, options: OperationsOptions): void {
  app.get('/health', async (_request, reply) => {
    const began = performance.now()
    try {
      await sql`select 1`.execute(world.db)
    } catch {
      return reply.code(503).send({ status: 'failing', database: 'unreachable' })
    }
    return {
      status: 'ok',
      version: options.version,
      database: { ms: Math.round(performance.now() - began) },
      proof: options.separateOwner ? 'triggers-and-grants' : 'triggers-only',
      ...(options.progress() ? { progress: options.progress() } : {}),
    }
  })

  app.get('/metrics', async (request, reply) => {
    if (!isLocal(request) && !sameToken(request.headers.authorization, options.metricsToken)) return reply.code(403).send()
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}

/** From this machine, and not through a balancer on it, which would let everybody in. */
function isLocal({ ip, headers }: FastifyRequest): boolean {
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  return !isForwarded && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(ip)
}

function sameToken(header: string | undefined, token: string | null): boolean {
  if (!token || !header) return false
  const given = Buffer.from(header.replace(/^bearer /i, ''))
  const wanted = Buffer.from(token)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
