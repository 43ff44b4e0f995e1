import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, open, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { orStorageFull } from './disk-space.ts'
import { openDiskStorage } from './disk-storage.ts'
import type { Storage } from './storage.ts'

let directory: string
let storage: Storage
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lavra-storage-'))
  storage = await openDiskStorage(directory)
})
afterEach(() => rm(directory, { recursive: true, force: true }))

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')
const from = (bytes: string | Buffer) => Readable.from([Buffer.from(bytes)])
const pathOf = (hash: string) => join(directory, hash.slice(0, 2), hash.slice(2, 4), hash)
const names = async () => (await readdir(directory, { recursive: true, withFileTypes: true })).filter((e) => e.isFile()).map((e) => e.name)

describe('the name of the bytes', () => {
  test('is their SHA-256, under two levels of folders, and the file is read-only', async () => {
    const stored = await storage.put(from('Ofício nº 1'))
    expect(stored).toEqual({ sha256: sha256('Ofício nº 1'), size: Buffer.byteLength('Ofício nº 1') })
    expect((await stat(pathOf(stored.sha256))).mode & 0o777).toBe(0o440)
    expect(await text(storage.open(stored.sha256))).toBe('Ofício nº 1')
    expect(await storage.stat(stored.sha256)).toEqual({ size: stored.size })
    expect(await storage.has(stored.sha256)).toBe(true)
  })

  test('the same bytes are one file, also when they arrive sixteen times at once', async () => {
    const bytes = randomBytes(300_000)
    const all = await Promise.all(Array.from({ length: 16 }, () => storage.put(from(bytes))))
    expect(new Set(all.map((one) => one.sha256))).toEqual(new Set([sha256(bytes)]))
    expect(await names()).toEqual([sha256(bytes)])
  })

  test('nothing but a hash is taken for a name', () => {
    for (const name of ['../../etc/passwd', '', 'ABCDEF', `${'a'.repeat(63)}/`]) expect(() => storage.open(name)).toThrow('not the name')
  })

  test('what is not there is not there', async () => {
    const none = sha256('nothing')
    expect([await storage.stat(none), await storage.has(none), await storage.verify(none)]).toEqual([null, false, false])
    await expect(text(storage.open(none))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

test('a span has both its ends', async () => {
  const { sha256: hash } = await storage.put(from('0123456789'))
  expect(await text(storage.open(hash, { start: 2, end: 4 }))).toBe('234')
  expect(await text(storage.open(hash, { start: 8, end: 99 }))).toBe('89')
  expect(await text(storage.open(hash, { start: 9 }))).toBe('9')
})

test('bytes that somebody changed do not verify, and storing them again heals the file', async () => {
  const { sha256: hash } = await storage.put(from('the truth'))
  expect(await storage.verify(hash)).toBe(true)
  await chmod(pathOf(hash), 0o640)
  await writeFile(pathOf(hash), 'the trutH')
  expect(await storage.verify(hash)).toBe(false)
  await storage.put(from('the truth'))
  expect(await storage.verify(hash)).toBe(true)
})

describe('nothing stays behind', () => {
  test('when the bytes are too many or others', async () => {
    await expect(storage.put(from('abcdef'), { maxBytes: 5 })).rejects.toMatchObject({ reason: 'too-many' })
    await expect(storage.put(from('abc'), { maxBytes: 5, size: 6 })).rejects.toMatchObject({ reason: 'too-many' })
    await expect(storage.put(from('abc'), { expectedSha256: sha256('abd') })).rejects.toMatchObject({ reason: 'other-hash' })
    expect(await storage.put(from('abc'), { expectedSha256: sha256('abc'), maxBytes: 3 })).toEqual({ sha256: sha256('abc'), size: 3 })
    expect(await names()).toEqual([sha256('abc')])
  })

  test('when the sender breaks off', async () => {
    const broken = Readable.from(
      (function* () {
        yield randomBytes(100_000)
        throw new Error('gone')
      })(),
    )
    await expect(storage.put(broken)).rejects.toThrow('gone')
    expect(await names()).toEqual([])
  })

  test('of a server that was killed, after a day', async () => {
    const incoming = join(directory, 'incoming')
    await writeFile(join(incoming, 'old'), 'x')
    await utimes(join(incoming, 'old'), new Date(), new Date(Date.now() - 25 * 3_600_000))
    await writeFile(join(incoming, 'young'), 'x')
    await openDiskStorage(directory)
    expect(await readdir(incoming)).toEqual(['young'])
  })
})

describe('adopting a finished file', () => {
  test('keeps the source for a command that has to be repeated', async () => {
    const source = join(directory, 'incoming', 'upload')
    await writeFile(source, 'whole')
    const first = await storage.adopt(source)
    expect(first).toEqual({ sha256: sha256('whole'), size: 5 })
    expect(await storage.adopt(source)).toEqual(first)
    await rm(source)
    expect(await text(storage.open(first.sha256))).toBe('whole')
    expect((await readdir(join(directory, 'incoming'))).length).toBe(0)
  })

  test('takes a copy from another file system, where the machine has one', async () => {
    const source = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'lavra-'))
    try {
      await writeFile(join(source, 'upload'), 'far away')
      const { sha256: hash } = await storage.adopt(join(source, 'upload'))
      expect(await readFile(pathOf(hash), 'utf8')).toBe('far away')
    } finally {
      await rm(source, { recursive: true })
    }
  })
})

describe('a full disk', () => {
  test('is noticed before the first byte when the size is known', async () => {
    await expect(storage.put(from('x'), { size: 2 ** 60, maxBytes: 2 ** 61 })).rejects.toMatchObject({ code: 'storage-full' })
  })

  test('in the middle of a file is a refusal, and leaves nothing', async () => {
    const child = join(fileURLToPath(new URL('.', import.meta.url)), 'testing', 'put-twenty-megabytes.ts')
    // The kernel itself refuses: no file of this child may pass 4 MB (in blocks of 512 bytes).
    const out = await run(`ulimit -f 8192; exec "${process.execPath}" --import tsx "${child}" "${directory}"`)
    expect(out).toBe('storage-full')
    expect(await names()).toEqual([])
  })

  test('says so with the error of a device without space', async () => {
    const full = await open('/dev/full', 'w')
    const error = await full.writeFile('x').catch((reason: unknown) => reason)
    await full.close()
    expect(orStorageFull(error)).toMatchObject({ code: 'storage-full' })
    const other = Object.assign(new Error('denied'), { code: 'EACCES' })
    expect(orStorageFull(other)).toBe(other)
  })
})

function run(command: string): Promise<string> {
  const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] })
  return text(child.stdout)
}
