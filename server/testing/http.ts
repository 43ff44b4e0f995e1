// The whole HTTP server over a test world, without a port: every route of the system, signed in by cookie as browsers do.
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll } from 'vitest'
import { openEntrance } from '../domains/organization/index.ts'
import { exampleNumber } from '../domains/processes/index.ts'
import { passwordHooks } from '../domains/signatures/index.ts'
import { buildApp } from '../kernel/http/app.ts'
import { bind } from '../kernel/http/bind.ts'
import { allRoutes } from '../routes.ts'
import type { TestWorld } from './world.ts'

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/api`. */
  path: string
  /** An object, or JSON as it stands. */
  body?: object | string
  cookie?: string
  key?: string
  unitId?: string
  ip?: string
  headers?: Record<string, string>
}

export interface TestHttp {
  app: FastifyInstance
  call(call: Call): Promise<LightMyRequestResponse>
  /** @returns the cookie of a new session. */
  signIn(login: string, password: string, ip?: string): Promise<string>
}

export const idleMinutes = 30

export async function testHttp(world: TestWorld): Promise<TestHttp> {
  const entrance = openEntrance(world, { idleMinutes, https: true })
  const app = await buildApp(world, { entrance, https: true, trustProxy: false })
  const entrancePage = async () => ({ installationName: 'Teste', demoPassword: null, demoAccounts: [], demoProgress: null })
  bind(app, world, allRoutes({ entrance, idleMinutes, hooks: passwordHooks(world.db), exampleNumber, entrancePage }))
  afterAll(() => app.close())

  const call = ({ method = 'GET', path, body, cookie, key, unitId, ip = '192.0.2.1', headers = {} }: Call) =>
    app.inject({
      method,
      url: `/api${path}`,
      remoteAddress: ip,
      headers: {
        'x-requested-with': 'lavra',
        ...(cookie ? { cookie } : {}),
        ...(key ? { authorization: `Bearer ${key}` } : {}),
        ...(unitId ? { 'lavra-unit': unitId } : {}),
        ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { payload: body } : {}),
    })

  return {
    app,
    call,
    async signIn(login, password, ip) {
      const answer = await call({ method: 'POST', path: '/session', body: { login, password }, ...(ip ? { ip } : {}) })
      const cookie = answer.cookies[0]
      if (!cookie) throw new Error(`${login} could not sign in: ${answer.body}`)
      return `${cookie.name}=${cookie.value}`
    },
  }
}
