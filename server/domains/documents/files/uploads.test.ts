import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDiskStorage } from '../../../kernel/disk-storage.ts'
import { startUploads } from './testing/start-uploads.ts'
import type { FinishedUpload } from './tus-server.ts'
import { finishedUpload, readUpload, sweepUploads, uploadFolder } from './upload-record.ts'

let dataDir: string
let app: FastifyInstance
let origin: string
let finished: FinishedUpload[]

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lavra-uploads-'))
  finished = []
  await start()
})
afterEach(async () => {
  await app.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function start() {
  app = await startUploads(dataDir, async (upload) => void finished.push(upload))
  origin = app.listeningOrigin
}

const tus = { 'tus-resumable': '1.0.0', 'x-requested-with': 'lavra', 'x-user': '1' }
const bytesOf = 'application/offset+octet-stream'
const metadata = (name: string) => `filename ${Buffer.from(name).toString('base64')}`

function announce(name: string, size: number | string, headers: Record<string, string> = {}) {
  const announced = { ...tus, 'upload-length': String(size), 'upload-metadata': metadata(name), ...headers }
  return fetch(`${origin}/api/uploads`, { method: 'POST', headers: announced })
}

async function begin(name: string, size: number, headers: Record<string, string> = {}) {
  const response = await announce(name, size, headers)
  expect(response.status).toBe(201)
  const location = response.headers.get('location') ?? ''
  return { url: origin + location, id: location.split('/').at(-1) ?? '' }
}

function send(url: string, offset: number, body: Uint8Array | ReadableStream, headers: Record<string, string> = {}) {
  const sent = { ...tus, 'upload-offset': String(offset), 'content-type': bytesOf, ...headers }
  const request: RequestInit & { duplex: 'half' } = { method: 'PATCH', headers: sent, body, duplex: 'half' }
  return fetch(url, request)
}

const offsetOf = async (url: string) => Number((await fetch(url, { method: 'HEAD', headers: tus })).headers.get('upload-offset'))
const codeOf = async (response: Response) => ({ status: response.status, code: ((await response.json()) as { code: string }).code })
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const textOf = (size: number) => Buffer.alloc(size, 'Ofício da unidade. ')

test('a whole upload waits for its command, and the storage has its bytes', async () => {
  const bytes = textOf(100_000)
  const { url, id } = await begin('Ofício nº 12.txt', bytes.length)
  const response = await send(url, 0, bytes)
  expect([response.status, response.headers.get('upload-offset')]).toEqual([204, '100000'])
  const upload = await finishedUpload(dataDir, id, '1')
  expect(upload).toMatchObject({ name: 'Ofício nº 12.txt', size: 100_000 })
  expect(finished).toMatchObject([{ uploadId: id, userId: '1', file: { mime: 'text/plain; charset=utf-8', size: 100_000 } }])
  const storage = await openDiskStorage(join(dataDir, 'files'))
  expect(await storage.adopt('path' in upload ? upload.path : '')).toEqual({ sha256: sha256(bytes), size: bytes.length })
})

test('announcing and sending may be one request', async () => {
  const bytes = textOf(500)
  const headers = { ...tus, 'upload-length': '500', 'upload-metadata': metadata('a.txt'), 'content-type': bytesOf }
  const response = await fetch(`${origin}/api/uploads`, { method: 'POST', headers, body: bytes })
  expect([response.status, response.headers.get('upload-offset')]).toEqual([201, '500'])
  expect(finished.length).toBe(1)
})

test('a broken connection loses nothing that arrived, also when the server is started again', async () => {
  const bytes = textOf(3_000_000)
  const { url, id } = await begin('a.txt', bytes.length)
  await sendAndVanish(url, bytes, 1_234_567)
  await until(async () => (await readUpload(dataDir, id))?.offset === 1_234_567)
  expect(await finishedUpload(dataDir, id, '1')).toEqual({ problem: 'upload-not-finished' })
  await app.close()
  await start()
  const again = `${origin}/api/uploads/${id}`
  expect(await offsetOf(again)).toBe(1_234_567)
  expect(await codeOf(await send(again, 0, bytes))).toEqual({ status: 409, code: 'upload-not-finished' })
  expect((await send(again, 1_234_567, bytes.subarray(1_234_567))).status).toBe(204)
  expect(sha256(await readFile(join(uploadFolder(dataDir), id)))).toBe(sha256(bytes))
})

describe('whose upload it is', () => {
  test('others find nothing, and neither does a traveller through folders', async () => {
    const { url, id } = await begin('a.txt', 10)
    const other = { 'x-user': '2' }
    for (const method of ['HEAD', 'DELETE']) expect((await fetch(url, { method, headers: { ...tus, ...other } })).status).toBe(404)
    expect(await codeOf(await send(url, 0, textOf(10), other))).toEqual({ status: 404, code: 'upload-not-found' })
    // The tus server looks for the id at the end of the address, query included.
    const own = await begin('b.txt', 10, other)
    expect((await fetch(`${own.url}?/${id}`, { method: 'DELETE', headers: { ...tus, ...other } })).status).toBe(204)
    expect(await readUpload(dataDir, id)).not.toBeNull()
    for (const path of ['..%2f..%2fetc%2fpasswd', '%2e%2e', `${id}.json`, `${id}%00`, `.%2f${id}`]) {
      expect((await fetch(`${origin}/api/uploads/${path}`, { method: 'HEAD', headers: tus })).status).toBe(404)
    }
    await send(url, 0, textOf(10))
    expect(await finishedUpload(dataDir, id, '2')).toEqual({ problem: 'upload-not-found' })
    expect(await finishedUpload(dataDir, '../../etc/passwd', '1')).toEqual({ problem: 'upload-not-found' })
  })

  test('nobody uploads unknown, or from another site', async () => {
    expect(await codeOf(await announce('a.txt', 10, { 'x-user': '' }))).toEqual({ status: 401, code: 'not-signed-in' })
    expect(await codeOf(await announce('a.txt', 10, { 'x-requested-with': '' }))).toEqual({ status: 403, code: 'cross-site' })
  })

  test('the owner may give up', async () => {
    const { url, id } = await begin('a.txt', 10)
    expect((await fetch(url, { method: 'DELETE', headers: tus })).status).toBe(204)
    expect((await fetch(url, { method: 'HEAD', headers: tus })).status).toBe(404)
    expect(await readUpload(dataDir, id)).toBeNull()
  })
})

describe('what is refused', () => {
  test('before the first byte: empty, too large, of a type nobody takes', async () => {
    expect(await codeOf(await announce('a.txt', 0))).toEqual({ status: 422, code: 'file-empty' })
    expect(await codeOf(await announce('a.txt', 21 * 1024 * 1024))).toEqual({ status: 422, code: 'file-too-large' })
    expect(await codeOf(await announce('a.pdf', 201 * 1024 * 1024))).toEqual({ status: 413, code: 'file-too-large' })
    expect(await codeOf(await announce('a.exe', 10))).toEqual({ status: 422, code: 'file-type-not-allowed' })
    expect(await codeOf(await announce('a.txt', '-1'))).toEqual({ status: 400, code: 'invalid-input' })
    expect(await readdir(uploadFolder(dataDir))).toEqual([])
  })

  test('more bytes than announced, with a length and without one', async () => {
    const { url, id } = await begin('a.txt', 1000)
    expect(await codeOf(await send(url, 0, textOf(5000)))).toEqual({ status: 413, code: 'file-too-large' })
    const endless = Readable.toWeb(Readable.from([textOf(900), textOf(900)])) as ReadableStream
    expect(await codeOf(await send(url, 0, endless))).toEqual({ status: 413, code: 'file-too-large' })
    expect((await readUpload(dataDir, id))?.offset).toBeLessThanOrEqual(1000)
  })

  test('when the bytes are not what the name says: the upload is gone', async () => {
    const { url, id } = await begin('contrato.pdf', 5000)
    expect(await codeOf(await send(url, 0, textOf(5000)))).toEqual({ status: 422, code: 'file-type-mismatch' })
    expect(await readUpload(dataDir, id)).toBeNull()
    expect(finished).toEqual([])
  })

  test('with a sentence in the language of the person', async () => {
    const response = await announce('a.exe', 10, { 'accept-language': 'en' })
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({ title: expect.stringContaining('are not accepted'), params: { extension: 'exe' } })
  })
})

test.each([
  ['../../x.txt', 'x.txt'],
  ['C:\\temp\\x.txt', 'x.txt'],
  ['a\u0000b\r\nc.txt', 'abc.txt'],
  [`${'á'.repeat(300)}.txt`, `${'á'.repeat(116)}.txt`],
  ['relatorio\u202Etxt.txt', 'relatoriotxt.txt'],
])('the name %j becomes %j', async (sent, kept) => {
  const { url, id } = await begin(sent, 10)
  await send(url, 0, textOf(10))
  expect(await finishedUpload(dataDir, id, '1')).toMatchObject({ name: kept })
})

test('a name that hides its extension behind a direction mark is judged by what it is', async () => {
  expect(await codeOf(await announce('relatorio\u202Efdp.exe', 10))).toEqual({ status: 422, code: 'file-type-not-allowed' })
})

test('twenty uploads at once do not disturb each other', async () => {
  const all = await Promise.all(
    Array.from({ length: 20 }, async (_, i) => {
      const bytes = Buffer.from(`Arquivo ${i}\n`.repeat(20_000))
      const { url, id } = await begin(`${i}.txt`, bytes.length)
      for (let at = 0; at < bytes.length; at += 70_000) await send(url, at, bytes.subarray(at, at + 70_000))
      return sha256(await readFile(join(uploadFolder(dataDir), id))) === sha256(bytes)
    }),
  )
  expect(all).toEqual(Array.from({ length: 20 }, () => true))
})

test('64 MB pass through without staying in memory', async () => {
  const megabyte = textOf(1024 * 1024)
  const hash = createHash('sha256')
  let peak = 0
  const before = process.memoryUsage().arrayBuffers
  async function* parts() {
    yield Buffer.from('%PDF-1.7\n'.padEnd(1024 * 1024, ' '))
    for (let i = 1; i < 64; i += 1) {
      peak = Math.max(peak, process.memoryUsage().arrayBuffers - before)
      yield megabyte
    }
  }
  async function* counted() {
    for await (const part of parts()) {
      hash.update(part)
      yield part
    }
  }
  const { url, id } = await begin('grande.pdf', 64 * 1024 * 1024)
  expect((await send(url, 0, Readable.toWeb(Readable.from(counted())) as ReadableStream)).status).toBe(204)
  const upload = await finishedUpload(dataDir, id, '1')
  const storage = await openDiskStorage(join(dataDir, 'files'))
  expect((await storage.adopt('path' in upload ? upload.path : '')).sha256).toBe(hash.digest('hex'))
  expect(peak).toBeLessThan(32 * 1024 * 1024)
})

test('a disk that fills up is said, and the upload goes on when there is room again', async () => {
  const bytes = textOf(9_000_000)
  const { id } = await begin('a.txt', bytes.length)
  const child = spawnLimited()
  try {
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const response = await send(`${line.toString().trim()}/api/uploads/${id}`, 0, bytes)
    expect(await codeOf(response)).toEqual({ status: 503, code: 'storage-full' })
  } finally {
    child.kill()
    await once(child, 'exit')
  }
  const url = `${origin}/api/uploads/${id}`
  const offset = await offsetOf(url)
  expect(offset).toBe(4 * 1024 * 1024)
  expect((await send(url, offset, bytes.subarray(offset))).status).toBe(204)
  expect(sha256(await readFile(join(uploadFolder(dataDir), id)))).toBe(sha256(bytes))
})

test('what nobody used is gone after a day, and half-written things too', async () => {
  const folder = uploadFolder(dataDir)
  const { id } = await begin('a.txt', 10)
  const [stray, torn] = ['a'.repeat(32), 'b'.repeat(32)]
  await writeFile(join(folder, stray), 'bytes without a note')
  await writeFile(join(folder, torn), '')
  await writeFile(join(folder, `${torn}.json`), '{"id":')
  const hour = 3_600_000
  for (const name of [stray, torn, `${torn}.json`]) await utimes(join(folder, name), new Date(), new Date(Date.now() - 10 * hour))
  expect(await sweepUploads(dataDir, new Date())).toBe(0)
  expect(await sweepUploads(dataDir, new Date(Date.now() + 15 * hour))).toBe(2)
  expect((await readdir(folder)).sort()).toEqual([id, `${id}.json`].sort())
  expect(await sweepUploads(dataDir, new Date(Date.now() + 25 * hour))).toBe(1)
  expect(await readdir(folder)).toEqual([])
})

/** A server that may write no file beyond 4 MB: the operating system refuses in the middle of a write, as a full disk does. */
function spawnLimited() {
  const program = join(fileURLToPath(new URL('.', import.meta.url)), 'testing', 'serve-uploads.ts')
  const command = `ulimit -f 8192; exec "${process.execPath}" --import tsx "${program}" "${dataDir}"`
  return spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Sends the first `count` bytes of a PATCH that announces all of them, then pulls the plug. */
async function sendAndVanish(url: string, bytes: Buffer, count: number) {
  const { hostname, port, pathname } = new URL(url)
  const socket = connect(Number(port), hostname)
  const lines = Object.entries({
    ...tus,
    host: hostname,
    'upload-offset': '0',
    'content-type': bytesOf,
    'content-length': String(bytes.length),
  })
  socket.write(`PATCH ${pathname} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
  socket.write(bytes.subarray(0, count))
  const id = pathname.split('/').at(-1) ?? ''
  await until(async () => ((await readUpload(dataDir, id))?.offset ?? 0) >= count)
  socket.destroy()
}

async function until(holds: () => Promise<boolean>) {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10))
}
