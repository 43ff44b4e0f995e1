import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type FastifyInstance, fastify } from 'fastify'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDiskStorage } from '../../../kernel/disk-storage.ts'
import type { Storage } from '../../../kernel/storage.ts'
import { servePicture } from './serve-picture.ts'

let folder: string
let storage: Storage
let app: FastifyInstance

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lavra-picture-'))
  storage = await openDiskStorage(folder)
  app = fastify()
  app.get<{ Params: { sha256: string } }>('/:sha256', (request, reply) => servePicture(reply, storage, request.params.sha256))
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

const get = async (bytes: Buffer) => app.inject((await storage.put(Readable.from([bytes]))).sha256)

test('a TIFF is shown as a picture that every browser knows (D-40)', async () => {
  const answer = await get(
    await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c00' } })
      .tiff()
      .toBuffer(),
  )
  expect(answer.headers).toMatchObject({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' })
  expect(await sharp(answer.rawPayload).metadata()).toMatchObject({ format: 'webp', width: 40, height: 30 })
})

test('what is no picture is refused, and nothing of it goes out', async () => {
  const answer = await get(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'))
  expect(answer.statusCode).not.toBe(200)
  expect(answer.body).not.toContain('alert')
})
