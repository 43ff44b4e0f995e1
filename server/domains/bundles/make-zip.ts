/** A ZIP of the chosen documents: what was uploaded byte for byte, what was written as HTML and PDF, and a list of it all with hashes (D-43). */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { LeftOut } from '@lavra/contract/bundles.ts'
import { ZipFile } from 'yazl'
import { orStorageFull } from '../../kernel/disk-space.ts'
import { presented, presentHtml, presentPdf } from '../signatures/index.ts'
import type { Material } from './bundle.queries.ts'
import { pathOfPart } from './bundle-files.ts'
import { nameIn } from './entry-name.ts'
import { inlinePictures } from './inline-pictures.ts'
import type { Made, Work } from './make-bundle.ts'
import { type Listed, manifestCsv, manifestJson } from './manifest.ts'
import { drawn, isStored, whyNotTaken } from './material.ts'

/** Packed already: packing them again costs time and gains nothing. */
const packed = /^(image\/(?!bmp|tiff)|audio|video|application\/(pdf|zip|vnd\.))/

interface Part {
  name: string
  sha256: string
  size: number
  compress: boolean
  open: () => Readable
}

export async function makeZip(work: Work): Promise<Made> {
  const target = pathOfPart(work.world, work.place, 1)
  await mkdir(dirname(target), { recursive: true, mode: 0o750 })
  const zip = openZip(target)
  const listed: Listed[] = []
  const made: Made = { partSizes: [], leftOut: [] }
  try {
    for await (const item of work.material) {
      const parts = await partsOf(work, item)
      const reason = typeof parts === 'string' ? parts : null
      if (reason) made.leftOut.push({ position: item.position, reason })
      listed.push({ item, reason, files: reason ? [] : (parts as Part[]).map(({ name, sha256, size }) => ({ name, sha256, size })) })
      if (typeof parts !== 'string') for (const part of parts) await zip.add(part)
      await work.progress(listed.length)
    }
    const about = { processNumber: work.processNumber, madeAt: work.startedAt.toISOString(), by: work.actor.name, unit: work.unitCode }
    await zip.add(partOf('manifesto.csv', Buffer.from(manifestCsv(listed))))
    await zip.add(partOf('manifesto.json', Buffer.from(manifestJson(about, listed))))
    await zip.close()
    made.partSizes.push((await stat(target)).size)
    return made
  } catch (error) {
    await rm(target, { force: true })
    throw orStorageFull(error)
  }
}

/** One file after the other goes through, so that memory holds no more than one written document. */
function openZip(target: string) {
  const zip = new ZipFile()
  const failed = new Promise<never>((_, reject) => zip.on('error', reject))
  const written = pipeline(zip.outputStream, createWriteStream(target))
  // Each is waited for below; until then nobody is to be told that they were rejected.
  failed.catch(() => undefined)
  written.catch(() => undefined)
  return {
    async add({ name, size, compress, open }: Part) {
      const stream = open()
      const through = new Promise<void>((resolve, reject) => void stream.once('end', resolve).once('error', reject))
      zip.addReadStream(stream, name, { size, compress, mtime: new Date(0) })
      // The file that is written may fail first, and the stream would wait for it for ever.
      await Promise.race([through, failed, written])
    },
    async close() {
      zip.end()
      await Promise.race([written, failed])
    },
  }
}

async function partsOf({ world }: Work, item: Material): Promise<Part[] | LeftOut> {
  const reason = whyNotTaken(item)
  if (reason) return reason
  if (item.kind === 'authored') {
    const content = await presented(world.db, item.document_id)
    const pdf = await drawn(() => presentPdf(world, content))
    const html = await inlinePictures(world, await presentHtml(world, content))
    const parts = [partOf(nameIn(item, 'html'), Buffer.from(html))]
    return pdf === 'too-complex' ? parts : [partOf(nameIn(item, 'pdf'), pdf), ...parts]
  }
  const { sha256 } = item
  if (!sha256 || !(await isStored(world, item))) return 'broken'
  const name = nameIn(item, null)
  return [{ name, sha256, size: Number(item.size), compress: !packed.test(item.mime ?? ''), open: () => world.storage.open(sha256) }]
}

function partOf(name: string, bytes: Buffer): Part {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name, sha256, size: bytes.length, compress: !name.endsWith('.pdf'), open: () => Readable.from([bytes]) }
}
