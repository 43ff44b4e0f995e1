/** For tests: the real HTTP server with nothing but uploads, on a free port. The header `x-user` says who knocks. */
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { publicActor } from '../../../../kernel/actor.ts'
import { buildApp } from '../../../../kernel/http/app.ts'
import type { World } from '../../../../kernel/world.ts'
import type { FinishedUpload } from '../tus-server.ts'
import { registerUploads } from '../uploads.routes.ts'

export async function startUploads(dataDir: string, onFinished: (upload: FinishedUpload) => Promise<void>): Promise<FastifyInstance> {
  // The HTTP server asks the world for nothing but its log.
  const world = { log: pino({ level: 'silent' }) } as unknown as World
  const entrance = {
    async identify(request: { headers: Record<string, unknown>; ip: string }) {
      const userId = String(request.headers['x-user'] ?? '')
      return userId ? { ...publicActor(request.ip, ''), kind: 'person' as const, userId, unitId: '1' } : null
    },
    setSession() {},
  }
  const app = await buildApp(world, { entrance, trustProxy: false, https: false })
  await registerUploads(app, {
    dataDir,
    authenticate: ({ actor }) => (actor.userId && actor.unitId ? { userId: actor.userId, unitId: actor.unitId } : null),
    onFinished,
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  return app
}
