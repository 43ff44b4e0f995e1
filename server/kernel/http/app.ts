/** The HTTP server without its routes: cookies, security headers, who knocks, CSRF, errors. */
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify'
import { publicActor } from '../actor.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import type { Entrance } from './entrance.ts'
import { handleErrors, InvalidInput, sendRefusal } from './errors.ts'

export interface HttpOptions {
  entrance: Entrance
  /** Behind a balancer, the addresses whose X-Forwarded-For is believed. */
  trustProxy: boolean | string[]
  /** False only where people reach the system by plain http (this machine alone). */
  https: boolean
}

export async function buildApp(world: World, options: HttpOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    trustProxy: options.trustProxy,
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 300 },
    // An address that is none is refused before there is a route, and in the same form as everything else.
    frameworkErrors: (error, request, reply) => void sendRefusal(request, reply, new InvalidInput({ address: error.message })),
  })
  handleErrors(app, world)
  await app.register(cookie)
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        // React Aria sets element styles from script, which CSP allows; style attributes in HTML stay forbidden.
        // One inline style of React Aria's, by its hash.
        styleSrc: ["'self'", "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        frameSrc: ["'self'"],
      },
    },
    strictTransportSecurity: options.https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
  app.decorateRequest('byKey', false)
  app.addHook('onRequest', async (request, reply) => {
    const agent = String(request.headers['user-agent'] ?? '').slice(0, 300)
    request.actor = publicActor(request.ip, agent)
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
    if (!request.url.startsWith('/api/')) return
    request.byKey = /^bearer /i.test(request.headers.authorization ?? '')
    refuseOtherSites(request, world.publicUrl)
    request.actor = (await options.entrance.identify(request)) ?? request.actor
  })
  return app
}

/**
 * CSRF: a page of another site cannot set a header of ours without a preflight, which we never allow, and browsers say
 * where a request comes from. Keys are not sent by browsers on their own, so they need neither.
 */
function refuseOtherSites({ method, byKey, headers, host }: FastifyRequest, publicUrl: string): void {
  if (byKey || method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return
  const { 'sec-fetch-site': site, origin } = headers
  if (site ? site !== 'same-origin' && site !== 'none' : origin && !isOurs(origin, host, publicUrl)) throw new Refusal('cross-site')
  if (headers['x-requested-with'] !== 'lavra') throw new Refusal('cross-site')
}

/** Older browsers and plain http have no `Sec-Fetch-Site`. A balancer may have put another name into `Host`: then `PUBLIC_URL` counts. */
function isOurs(origin: string, host: string, publicUrl: string): boolean {
  return origin.replace(/^https?:\/\//, '') === host || origin === new URL(publicUrl).origin
}
