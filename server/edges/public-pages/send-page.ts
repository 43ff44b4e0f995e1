/** How does a public page leave? Without any script, under a policy that would stop one, compressed, and known again by its ETag. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

const policy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export interface SentPage {
  status?: number
  /** The same for everybody with the same language and theme: the browser may keep it and ask again. */
  cacheable?: boolean
}

export function sendPage(request: FastifyRequest, reply: FastifyReply, page: ReactNode, { status = 200, cacheable }: SentPage = {}) {
  const html = `<!doctype html>${renderToStaticMarkup(page)}`
  reply.code(status).headers({
    'content-security-policy': policy,
    'x-robots-tag': 'noindex',
    'x-content-type-options': 'nosniff',
    'content-type': 'text/html; charset=utf-8',
    'cache-control': cacheable ? 'no-cache' : 'no-store',
    vary: 'cookie, accept-language, accept-encoding',
  })
  if (cacheable) {
    const etag = etagOf(html)
    reply.header('etag', etag)
    if (isKnown(request, etag)) return reply.code(304).send()
  }
  return sendCompressed(request, reply, html)
}

export const etagOf = (bytes: string | Buffer): string => `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`

export function isKnown(request: FastifyRequest, etag: string): boolean {
  return (request.headers['if-none-match'] ?? '').split(',').some((one) => one.trim() === etag)
}

/** There is no secret in these pages that compression could betray: they hold what was asked for, and no token. */
export function sendCompressed(request: FastifyRequest, reply: FastifyReply, text: string) {
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return reply.send(text)
  return reply.header('content-encoding', 'gzip').send(gzipSync(text))
}
