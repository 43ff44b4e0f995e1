/**
 * How is one request of the tus protocol answered? By @tus/server, which speaks web requests; this file translates from Node's, names
 * the upload after cleaning what the sender called it, and inspects the file when its last byte has arrived.
 */
import type { IncomingMessage } from 'node:http'
import { PassThrough, Readable } from 'node:stream'
import { Server, type Upload } from '@tus/server'
import { orStorageFull } from '../../../kernel/disk-space.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { AllowedType } from './allowed-types.ts'
import { cleanFileName } from './file-name.ts'
import { type InspectedFile, inspectFile } from './inspect-file.ts'
import { isProblem, judgeName } from './sniff.ts'
import { readUpload, removeUpload } from './upload-record.ts'
import { UploadStore } from './upload-store.ts'

export interface FinishedUpload {
  uploadId: string
  userId: string
  name: string
  file: InspectedFile
}

export interface TusAnswer {
  status: number
  headers: Record<string, string>
  /** What was thrown, when something was. */
  failure: unknown
  text: string
}

interface TusOptions {
  path: string
  dataDir: string
  maxBytes: number
  allowedTypes(): Promise<readonly AllowedType[]>
  onFinished?: ((upload: FinishedUpload) => Promise<void>) | undefined
}

/** After a refusal this much of the body is still read away, in bytes, so that a browser gets to see the answer. */
const politeBytes = 32 * 1024 * 1024

export function buildTusServer(options: TusOptions) {
  const { dataDir, allowedTypes } = options
  const owners = new WeakMap<object, string>()
  const failures = new WeakMap<object, unknown>()

  const server = new Server({
    path: options.path,
    datastore: new UploadStore(dataDir),
    maxSize: options.maxBytes,
    relativeLocation: true,
    allowedOrigins: () => false,
    async onUploadCreate(request, upload) {
      const name = cleanFileName(upload.metadata?.filename ?? upload.metadata?.name ?? '')
      const refused = judgeName(name, upload.size ?? 0, await allowedTypes())
      if (refused) throw new Refusal(refused.problem, refused.params)
      return { metadata: { filename: name, owner: owners.get(request) ?? '' } }
    },
    async onUploadFinish(_request, { id }: Upload) {
      const upload = await readUpload(dataDir, id)
      if (!upload) throw new Refusal('upload-not-found')
      const file = await inspectFile(upload.path, upload.name, await allowedTypes())
      if (isProblem(file)) {
        await removeUpload(dataDir, id)
        throw new Refusal(file.problem, file.params)
      }
      await options.onFinished?.({ uploadId: id, userId: upload.owner, name: upload.name, file })
      return {}
    },
    onResponseError(request, error) {
      // The disk's own word may arrive here before the store could translate it.
      failures.set(request, orStorageFull(error))
      return undefined
    },
  })

  return async function answer(raw: IncomingMessage, userId: string, uploadId?: string): Promise<TusAnswer> {
    const body = new PassThrough()
    // The address is built anew from what was checked: the tus server would find an id in a query string, too.
    const address = uploadId === undefined ? options.path : `${options.path}/${uploadId}`
    const request = webRequest(raw, address, raw.method === 'POST' || raw.method === 'PATCH' ? raw.pipe(body) : null)
    owners.set(request, userId)
    const response = await server.handleWeb(request)
    if (response.status >= 400) await readAway(raw, body)
    const headers = Object.fromEntries([...response.headers].filter(([name]) => !name.startsWith('access-control-')))
    return { status: response.status, headers, failure: failures.get(request), text: await response.text() }
  }
}

/** `runtime` lets the tus server see that the sender is gone: it then keeps what has arrived. */
function webRequest(raw: IncomingMessage, address: string, body: Readable | null): Request {
  const headers = new Headers()
  for (let i = 0; i < raw.rawHeaders.length; i += 2) headers.append(raw.rawHeaders[i] ?? '', raw.rawHeaders[i + 1] ?? '')
  const init = { method: raw.method, headers, ...(body && { body: Readable.toWeb(body), duplex: 'half' }) }
  return Object.assign(new Request(new URL(address, 'http://localhost'), init as RequestInit), { runtime: { node: { req: raw } } })
}

/** A browser in the middle of sending sees a broken connection instead of the answer, unless somebody goes on listening. */
async function readAway(raw: IncomingMessage, body: PassThrough): Promise<void> {
  raw.unpipe(body)
  if (raw.complete || raw.destroyed) return
  let bytes = 0
  await new Promise<void>((resolve) => {
    raw
      .once('end', resolve)
      .once('close', resolve)
      .once('error', () => resolve())
    raw.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > politeBytes) resolve()
    })
    raw.resume()
  })
}
