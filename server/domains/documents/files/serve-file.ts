/**
 * How does a stored file go out without doing harm? With the type we found (never guessed by the browser), as a download unless the
 * kind may be shown, in a sandbox either way. The door has already asked whether the person may see it, and asks again each time.
 */
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Storage } from '../../../kernel/storage.ts'
import { readRange } from './byte-range.ts'
import { inlineOf } from './file-kinds.ts'
import { cleanFileName } from './file-name.ts'

export interface ServedFile {
  sha256: string
  /** In bytes. */
  size: number
  /** As `inspectFile` found it; for text with its charset. */
  mime: string
  /** As people see it. */
  name: string
  /** The person asked to keep it: a download whatever its kind. */
  save?: boolean
}

/** Nothing of a stored file acts in our pages, and nobody else's page shows it. */
export const contentPolicy = {
  'x-content-type-options': 'nosniff',
  'content-security-policy':
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; frame-ancestors 'self'",
  'x-frame-options': 'SAMEORIGIN',
  'cross-origin-resource-policy': 'same-origin',
} as const

export function serveFile(request: FastifyRequest, reply: FastifyReply, storage: Storage, file: ServedFile): FastifyReply {
  const etag = `"${file.sha256}"`
  reply.headers({
    etag,
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=0, must-revalidate',
    'content-type': typeOf(file),
    'content-disposition': disposition(file),
    ...contentPolicy,
  })
  if (matches(request.headers['if-none-match'], etag)) return reply.code(304).removeHeader('content-type').send()
  // With If-Range of another file, the parts would not fit together.
  const condition = request.headers['if-range']
  const range = condition === undefined || condition === etag ? readRange(request.headers.range, file.size) : 'whole'
  if (range === 'unsatisfiable') {
    return reply.code(416).removeHeader('content-type').header('content-range', `bytes */${file.size}`).send()
  }
  const span = range === 'whole' ? { start: 0, end: file.size - 1 } : range
  if (range !== 'whole') reply.code(206).header('content-range', `bytes ${span.start}-${span.end}/${file.size}`)
  reply.header('content-length', span.end - span.start + 1)
  // An empty stream, because Fastify counts what else it is given and overwrites the length.
  return reply.send(request.method === 'HEAD' ? Readable.from([]) : storage.open(file.sha256, span))
}

/** Text is shown as plain text only; JSON and CSV would be offered for download by some browsers. */
function typeOf(file: ServedFile): string {
  return inlineOf(file.mime) === 'text' && !file.save ? file.mime.replace(/^[^;]+/, 'text/plain') : file.mime
}

/** RFC 6266 and 8187: a name in plain ASCII for old programs, the true one in UTF-8 for all others. */
function disposition({ name: kept, mime, save }: ServedFile): string {
  const name = cleanFileName(kept)
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const utf8 = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${inlineOf(mime) === 'none' || save ? 'attachment' : 'inline'}; filename="${ascii}"; filename*=UTF-8''${utf8}`
}

function matches(header: string | undefined, etag: string): boolean {
  return header?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*') ?? false
}
