/** A PDF of the chosen documents, in volumes where they are very many (D-42). What cannot be merged is listed, not fatal. */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LeftOut } from '@lavra/contract/bundles.ts'
import { type MergeEntry, mergePdf, PoolError } from '../documents/index.ts'
import { presented, presentPdf } from '../signatures/index.ts'
import type { Material } from './bundle.queries.ts'
import { openWorkFolder, pathOfPart } from './bundle-files.ts'
import { mergeableBytes, pictureBytes, volumeBytes, volumeDocuments } from './limits.ts'
import type { Made, Work } from './make-bundle.ts'
import { copyTo, drawn, isStored, whyNotTaken } from './material.ts'
import { dateOf, day, introOf, mergeWords, reasonWords, titleOf, unavailable } from './words.ts'

interface Leaf {
  position: number
  entry: MergeEntry
  bytes: number
}

export async function makePdf(work: Work): Promise<Made> {
  const folder = await openWorkFolder(work.world, work.place)
  const made: Made = { partSizes: [], leftOut: [] }
  try {
    let volume: Leaf[] = []
    let bytes = 0
    let done = 0
    for await (const item of work.material) {
      const leaf = await leafOf(work, folder, item)
      if (typeof leaf.reason === 'string') made.leftOut.push({ position: item.position, reason: leaf.reason })
      volume.push({ position: item.position, entry: entryOf(item, leaf), bytes: leaf.bytes })
      bytes += leaf.bytes
      done += 1
      // The merging itself is the last step of each volume, and its last document is not through before it.
      await work.progress(done - 1)
      if (bytes < volumeBytes && volume.length < volumeDocuments) continue
      await bind(work, volume, made)
      volume = []
      bytes = 0
    }
    if (volume.length > 0) await bind(work, volume, made)
    return made
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Source {
  source: MergeEntry['source']
  reason: LeftOut | null
  bytes: number
}
const without = (reason: LeftOut): Source => ({ source: null, reason, bytes: 0 })

async function leafOf({ world }: Work, folder: string, item: Material): Promise<Source> {
  const reason = whyNotTaken(item)
  if (reason) return without(reason)
  const path = join(folder, String(item.position))
  if (item.kind === 'authored') {
    const pdf = await drawn(async () => presentPdf(world, await presented(world.db, item.document_id)))
    if (pdf === 'too-complex') return without(pdf)
    await writeFile(path, pdf)
    return { source: { path, kind: 'pdf' }, reason: null, bytes: pdf.length }
  }
  const kind = item.mime === 'application/pdf' ? 'pdf' : item.mime?.startsWith('image/') ? 'image' : null
  if (!kind || !item.sha256) return without('kind')
  const bytes = Number(item.size)
  if (bytes > (kind === 'pdf' ? mergeableBytes : pictureBytes)) return without('too-large')
  if (!(await isStored(world, item))) return without('broken')
  await copyTo(world, item.sha256, path)
  return { source: { path, kind }, reason: null, bytes }
}

function entryOf(item: Material, { source, reason }: Source): MergeEntry {
  const note = [item.unit, item.document_date && dateOf(item.document_date)]
  return {
    title: item.visible && item.title ? `${item.title} (${item.number})` : unavailable,
    note: item.visible ? note.filter(Boolean).join(' · ') : '',
    source,
    reason: reason && reasonWords[reason],
  }
}

/** Writes one volume. Where a document kills the helper, halves find out which: it is listed and the others go on. */
async function bind(work: Work, leaves: readonly Leaf[], made: Made): Promise<void> {
  const part = made.partSizes.length + 1
  try {
    const { size, problems } = await mergePdf({
      target: pathOfPart(work.world, work.place, part),
      title: titleOf(work.processNumber, part),
      intro: introOf(work.actor.name, work.unitCode, day(work.startedAt, work.actor.timeZone)),
      foot: `Processo ${work.processNumber}`,
      entries: leaves.map(({ entry }) => entry),
      words: mergeWords,
    })
    for (const { index, problem } of problems) {
      const leaf = leaves[index]
      if (leaf) made.leftOut.push({ position: leaf.position, reason: problem })
    }
    made.partSizes.push(size)
  } catch (error) {
    const isTooMuch = error instanceof PoolError && (error.problem === 'timed-out' || error.problem === 'crashed')
    const heavy = leaves.filter(({ entry }) => entry.source)
    if (!isTooMuch || heavy.length === 0) throw error
    if (heavy.length === 1) {
      const [guilty] = heavy
      const reason = 'too-complex'
      made.leftOut.push({ position: guilty?.position ?? 0, reason })
      await bind(
        work,
        leaves.map((leaf) => (leaf === guilty ? { ...leaf, entry: { ...leaf.entry, source: null, reason: reasonWords[reason] } } : leaf)),
        made,
      )
      return
    }
    const middle = Math.ceil(leaves.length / 2)
    await bind(work, leaves.slice(0, middle), made)
    await bind(work, leaves.slice(middle), made)
  } finally {
    for (const { entry } of leaves) if (entry.source) await rm(entry.source.path, { force: true })
  }
}
