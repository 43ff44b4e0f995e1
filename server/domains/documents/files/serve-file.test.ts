import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type FastifyInstance, fastify } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDiskStorage } from '../../../kernel/disk-storage.ts'
import type { Storage } from '../../../kernel/storage.ts'
import { type ServedFile, serveFile } from './serve-file.ts'

const content = '0123456789'
let folder: string
let storage: Storage
let app: FastifyInstance
let file: ServedFile

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lavra-serve-'))
  storage = await openDiskStorage(folder)
  const stored = await storage.put(Readable.from([Buffer.from(content)]))
  file = { ...stored, mime: 'application/pdf', name: 'Laudo técnico.pdf' }
  app = fastify({ exposeHeadRoutes: true })
  app.get('/', (request, reply) => serveFile(request, reply, storage, file))
  await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

async function get(headers: Record<string, string> = {}, change: Partial<ServedFile> = {}, method = 'GET') {
  const before = file
  file = { ...file, ...change }
  const response = await fetch(app.listeningOrigin, { headers, method })
  file = before
  return { status: response.status, body: await response.text(), header: (name: string) => response.headers.get(name) }
}

describe('ranges', () => {
  test.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=8-', 206, '89', 'bytes 8-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-99', 206, content, 'bytes 0-9/10'],
    ['bytes=5-999999', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=5-2', 200, content, null],
    ['bytes=0-1,4-5', 200, content, null],
    ['bytes=-', 200, content, null],
    ['pages=1-2', 200, content, null],
    ['bytes=99999999999999999999-', 200, content, null],
  ])('%s answers %i', async (range, status, body, contentRange) => {
    const answer = await get({ range })
    expect([answer.status, answer.body, answer.header('content-range')]).toEqual([status, body, contentRange])
    expect(answer.header('content-length')).toBe(String(body.length))
  })

  test('of another version give the whole', async () => {
    expect((await get({ range: 'bytes=0-3', 'if-range': '"other"' })).body).toBe(content)
    expect((await get({ range: 'bytes=0-3', 'if-range': `"${file.sha256}"` })).body).toBe('0123')
  })
})

test('what the browser has is not sent again, but asked for each time', async () => {
  const answer = await get()
  expect([answer.header('etag'), answer.header('cache-control')]).toEqual([`"${file.sha256}"`, 'private, max-age=0, must-revalidate'])
  expect(await get({ 'if-none-match': `W/"x", "${file.sha256}"` })).toMatchObject({ status: 304, body: '' })
  expect(await get({ 'if-none-match': '"x"' })).toMatchObject({ status: 200, body: content })
})

test('HEAD says how much would come', async () => {
  const answer = await get({}, {}, 'HEAD')
  expect([answer.status, answer.body, answer.header('content-length'), answer.header('accept-ranges')]).toEqual([200, '', '10', 'bytes'])
})

test('nothing that goes out may run', async () => {
  const { header } = await get()
  expect([header('x-content-type-options'), header('content-type')]).toEqual(['nosniff', 'application/pdf'])
  expect(header('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
  expect((await get({}, { mime: 'text/html', name: 'a.html' })).header('content-disposition')).toMatch(/^attachment;/)
})

test('text is shown as plain text in its own charset, and kept as what it is', async () => {
  const csv: Partial<ServedFile> = { mime: 'text/csv; charset=windows-1252' }
  expect((await get({}, csv)).header('content-type')).toBe('text/plain; charset=windows-1252')
  expect((await get({}, { ...csv, save: true })).header('content-type')).toBe('text/csv; charset=windows-1252')
})

describe('the name', () => {
  test.each([
    ['Laudo técnico.pdf', `inline; filename="Laudo tecnico.pdf"; filename*=UTF-8''Laudo%20t%C3%A9cnico.pdf`],
    ["it's (1) 100%.pdf", `inline; filename="it's (1) 100_.pdf"; filename*=UTF-8''it%27s%20%281%29%20100%25.pdf`],
    ['a"\r\nset-cookie: x=1\\.pdf', `inline; filename="arquivo.pdf"; filename*=UTF-8''arquivo.pdf`],
    ['日本.pdf', `inline; filename="__.pdf"; filename*=UTF-8''%E6%97%A5%E6%9C%AC.pdf`],
  ])('%j is told safely', async (name, expected) => {
    const disposition = (await get({}, { name })).header('content-disposition')
    expect(disposition).toBe(expected)
  })

  test('asked to be kept, it is a download', async () => {
    expect((await get({}, { save: true })).header('content-disposition')).toMatch(/^attachment;/)
  })
})
