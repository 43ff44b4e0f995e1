/** A process in one file (D-42, D-43): what goes in, what is left out and why, whose it is, and until when. */

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { PDF } from '@libpdf/core'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { fromBuffer, type ZipFile } from 'yauzl'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { testWorld } from '../../testing/world.ts'
import { deleteDocument, uploadDocument } from '../documents/index.ts'
import { sendProcess } from '../routing/index.ts'
import { startBundle, stopBundle } from './bundle-commands.ts'
import { pathOfPart } from './bundle-files.ts'
import { bundleJobs } from './make-bundle.ts'
import { listBundles, showBundle } from './show-bundles.ts'
import { downloadBundle, recordTaking } from './take-bundle.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed, arrived } = sampleActs(world, agency)
const [ana, bruno, dandara] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara')]
const jobs = bundleJobs(world)

let keys = 0
const ask = (processId: string, change: { format?: 'pdf' | 'zip'; documentIds?: string[] | null; key?: string } = {}, actor = ana) =>
  world.run(startBundle, actor, { processId, format: 'pdf', documentIds: null, key: `key of test ${++keys}`, ...change })
async function made(processId: string, change: Parameters<typeof ask>[1] = {}, actor = ana) {
  const { bundleId } = await ask(processId, change, actor)
  await jobs.makeBundle?.({ bundleId })
  return world.ask(showBundle, actor, { bundleId })
}
async function fileOf({ id, format }: { id: string; format: 'pdf' | 'zip' }) {
  const file = await world.ask(downloadBundle, ana, { bundleId: id, part: 1 })
  return readFile(pathOfPart(world, { bundleId: id, attempt: file.attempt, format }, 1))
}
async function uploaded(processId: string, name: string, bytes: Uint8Array, treeName = '') {
  const uploadId = await arrived(ana, name, bytes)
  return world.run(uploadDocument, ana, {
    processId,
    uploadId,
    typeId: agency.documentTypes.attachment,
    typeNumber: '',
    treeName,
    description: '',
    documentDate: '2026-03-01',
    source: 'born-digital',
    level: 'public',
    legalBasisId: null,
    interestedIds: [],
    senderId: null,
  })
}
async function pdfOf(pages: number, password?: string) {
  const pdf = PDF.create()
  for (let i = 0; i < pages; i++) pdf.addPage({ size: 'a4', rotate: i === 0 ? 90 : 0 })
  if (password) pdf.setProtection({ userPassword: password, ownerPassword: 'dono' })
  return pdf.save()
}
/** One process with a written document, a PDF of two pages and a text, in this order. */
async function filled() {
  const { processId } = await started(ana)
  const written = await drafted(ana, processId)
  await signed(ana, written.documentId, written.revision)
  const pdf = await uploaded(processId, 'nota.pdf', await pdfOf(2), 'da/barra\\toda')
  const text = await uploaded(processId, 'nota.txt', Buffer.from('Um texto simples.'))
  return { processId, ids: [written.documentId, pdf.documentId, text.documentId] as [string, string, string] }
}
const shared = await filled()

test('a PDF holds every document in order behind an index, and lists what is no page', async () => {
  const { processId, ids } = shared
  const bundle = await made(processId)
  expect(bundle).toMatchObject({ total: 3, done: 3, failure: null, leftOut: [{ reason: 'kind' }], parts: [{ part: 1 }] })
  const pdf = await PDF.load(new Uint8Array(await fileOf(bundle)))
  // the index, the pages of the written one, two of the file
  expect(pdf.getPageCount()).toBeGreaterThanOrEqual(4)
  expect(pdf.getCatalog().has('Outlines')).toBe(true)
  const text = pdf.getPages().map((page) => page.extractText().text)
  expect(text[0]).toContain('tipo de arquivo que não se converte')
  expect(text.at(-1)).toContain(`${pdf.getPageCount()} de ${pdf.getPageCount()}`)
  const own = await made(processId, { documentIds: [ids[1], ids[0]] })
  const first = (await PDF.load(new Uint8Array(await fileOf(own)))).getPages()[0]?.extractText().text ?? ''
  expect(first.indexOf('1. ')).toBeLessThan(first.indexOf('2. '))
  expect(first.indexOf('da/barra')).toBeLessThan(first.indexOf('2. '))
  expect(own).toMatchObject({ total: 2, leftOut: [] })
})

test('what is encrypted, broken or cancelled is left out and said so; what was deleted meanwhile as well', async () => {
  const { processId } = await started(ana)
  const sealed = await uploaded(processId, 'trancado.pdf', await pdfOf(1))
  const torn = await uploaded(processId, 'rasgado.pdf', await pdfOf(1))
  // Uploading refuses both; what was taken in by older rules may still be so.
  for (const [documentId, bytes] of [
    [sealed.documentId, await pdfOf(1, 'segredo')],
    [torn.documentId, Buffer.from('%PDF-1.7\nnada')],
  ] as const) {
    const { sha256, size } = await world.storage.put(Readable.from([Buffer.from(bytes)]))
    await sql`insert into file (sha256, size, mime, created_at) values (${sha256}, ${size}, 'application/pdf', now())`.execute(world.db)
    await sql`update document set file_sha256 = ${sha256} where id = ${documentId}`.execute(world.db)
  }
  const gone = await drafted(ana, processId)
  const { bundleId } = await ask(processId)
  await world.run(deleteDocument, ana, { documentId: gone.documentId })
  await jobs.makeBundle?.({ bundleId })
  const bundle = await world.ask(showBundle, ana, { bundleId })
  expect(bundle.leftOut.map(({ reason }) => reason)).toEqual(['encrypted', 'broken', 'gone'])
  // Nothing is said of it any more, not even to who asked.
  expect(bundle.leftOut.at(-1)).toEqual({ number: null, title: null, reason: 'gone' })
  // The page that says so is all there is.
  expect((await PDF.load(new Uint8Array(await fileOf(bundle)))).getPageCount()).toBe(1)
})

test('a ZIP holds the originals, HTML and PDF of what was written, harmless names and a list with hashes', async () => {
  const { processId } = shared
  const bundle = await made(processId, { format: 'zip' })
  expect(bundle).toMatchObject({ total: 3, failure: null, leftOut: [] })
  const entries = await unzipped(await fileOf(bundle))
  expect([...entries.keys()]).toEqual([
    expect.stringMatching(/^0001 - .+ \(\d+\)\.pdf$/),
    expect.stringMatching(/^0001 - .+ \(\d+\)\.html$/),
    expect.stringMatching(/^0002 - .*da-barra-toda \(\d+\)\.pdf$/),
    expect.stringMatching(/^0003 - .+ \(\d+\)\.txt$/),
    'manifesto.csv',
    'manifesto.json',
  ])
  const list = JSON.parse(String(entries.get('manifesto.json'))) as { documents: { files: { name: string; sha256: string }[] }[] }
  for (const file of list.documents.flatMap(({ files }) => files))
    expect(createHash('sha256').update(entries.get(file.name)!).digest('hex')).toBe(file.sha256)
})

test('another unit takes what is published, never a draft, and turns the pen black (R-01, D-20)', async () => {
  const { processId, ids } = await filled()
  await drafted(ana, processId)
  await world.run(sendProcess, ana, { processId, unitIds: [agency.units.people], keepOpen: true })
  await sql`update document set locked_at = null where id = ${ids[0]}`.execute(world.db)
  const bundle = await made(processId, {}, dandara)
  expect(bundle.total).toBe(3)
  expect(await world.eventsOf(processId)).not.toContain('process.received')
  await world.run(recordTaking, dandara, { bundleId: bundle.id, part: 1 })
  const { rows } = await sql<{ seen: boolean }>`
    select locked_at is not null and seen_outside_at is not null as seen from document where id = ${ids[0]}`.execute(world.db)
  expect(rows).toEqual([{ seen: true }])
  expect(await world.eventsOf(processId)).toContain('process.received')
  expect((await world.audit()).filter((line) => line.startsWith('downloadBundle'))).toContain('downloadBundle changed')
})

test('taken away only by who asked, and only while everything in it is open to them', async () => {
  const { processId, ids } = await filled()
  const bundle = await made(processId)
  for (const other of [bruno, dandara]) {
    await expect(world.ask(showBundle, other, { bundleId: bundle.id })).rejects.toMatchObject({ code: 'item-not-found' })
    await expect(world.ask(downloadBundle, other, { bundleId: bundle.id, part: 1 })).rejects.toMatchObject({ code: 'item-not-found' })
    await expect(world.run(stopBundle, other, { bundleId: bundle.id })).rejects.toMatchObject({ code: 'item-not-found' })
    expect((await world.ask(listBundles, other, { processId })).items).toEqual([])
  }
  await sql`update document set cancelled_at = now(), cancelled_by = ${ana.userId}, cancel_reason = 'Engano' where id = ${ids[1]}`.execute(
    world.db,
  )
  expect(await world.ask(showBundle, ana, { bundleId: bundle.id })).toMatchObject({ isOutOfDate: true })
  await expect(world.ask(downloadBundle, ana, { bundleId: bundle.id, part: 1 })).rejects.toMatchObject({ code: 'bundle-out-of-date' })
  await expect(world.ask(downloadBundle, ana, { bundleId: bundle.id, part: 2 })).rejects.toMatchObject({ code: 'item-not-found' })
})

test('the same key makes it once; what cannot be asked is refused at once', async () => {
  const { processId, ids } = shared
  const again = { key: 'the very same key' }
  const [a, b] = await Promise.all([ask(processId, again), ask(processId, again)])
  expect(a).toEqual(b)
  await jobs.makeBundle?.(a)
  await expect(ask(processId, { documentIds: [ids[0], '999999'] })).rejects.toMatchObject({ code: 'document-not-found' })
  const { processId: empty } = await started(ana)
  await expect(ask(empty)).rejects.toMatchObject({ code: 'bundle-empty' })
  await expect(ask('999999')).rejects.toMatchObject({ code: 'process-not-found' })
})

test('stopped, nothing of it is kept; too many at once wait; after a day it is gone', async () => {
  const { processId } = shared
  const { bundleId } = await ask(processId)
  await world.run(stopBundle, ana, { bundleId })
  await jobs.makeBundle?.({ bundleId })
  expect(await world.ask(showBundle, ana, { bundleId })).toMatchObject({ failure: null, parts: [], finishedAt: expect.any(String) })
  await expect(world.ask(downloadBundle, ana, { bundleId, part: 1 })).rejects.toMatchObject({ code: 'item-not-found' })
  for (let i = 0; i < 5; i++) await ask(processId)
  await expect(ask(processId)).rejects.toMatchObject({ code: 'bundles-waiting' })
  await sql`update bundle set expires_at = now() - interval '1 day'`.execute(world.db)
  await jobs.expireBundles?.({})
  expect((await world.ask(listBundles, ana, { processId })).items).toEqual([])
})

async function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer)(bytes, { lazyEntries: true })
  const entries = new Map<string, Buffer>()
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject).on('end', resolve)
    zip.on('entry', (entry) =>
      zip.openReadStream(entry, async (error, stream) => {
        if (error) return reject(error)
        entries.set(entry.fileName, await buffer(stream))
        zip.readEntry()
      }),
    )
    zip.readEntry()
  })
  return entries
}
