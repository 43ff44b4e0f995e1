/** The documents of the seed: real small PDFs that were uploaded, and in the processes that are open a draft with text here and there. */
import { Readable } from 'node:stream'
import type { Client } from 'pg'
import { seededRandom } from '../../server/demo/random.ts'
import { samplePdf } from '../../server/demo/sample-pdf.ts'
import { openDiskStorage } from '../../server/kernel/disk-storage.ts'
import { sampleText } from '../bench/fill.ts'
import { type Cell, copyInto } from './copy.ts'
import type { State } from './people-and-places.ts'
import { cameAt, type SeedProcess } from './processes.ts'
import { fileName, paperName } from './words.ts'

const looks = ['invoice', 'receipt', 'letter', 'contract'] as const
const pdfCount = 24

/** One after the other into the storage of the data folder, so that every document of the seed opens. @returns their hashes */
export async function storePdfs(client: Client, folder: string, at: Date): Promise<string[]> {
  const storage = await openDiskStorage(folder)
  const stored = []
  for (let n = 0; n < pdfCount; n++) {
    const bytes = await samplePdf({
      title: `Documento ${n + 1}`,
      pages: 1 + (n % 3),
      text: [`Lote ${n + 1}`],
      look: looks[n % looks.length] ?? 'letter',
    })
    stored.push(await storage.put(Readable.from(Buffer.from(bytes))))
  }
  await client.query(
    `insert into file (sha256, size, mime, created_at) select s, z, 'application/pdf', $3 from unnest($1::text[], $2::bigint[]) as t(s, z) on conflict do nothing`,
    [stored.map((one) => one.sha256), stored.map((one) => one.size), at],
  )
  return stored.map((one) => one.sha256)
}

const columns = [
  'id',
  'number',
  'process_id',
  'position',
  'kind',
  'type_id',
  'tree_name',
  'creating_unit_id',
  'created_by',
  'created_at',
  'document_date',
  'local_level',
  'legal_basis_id',
  'file_sha256',
  'file_name',
  'source',
  'published_at',
  'locked_at',
]

interface Numbers {
  firstId: number
  firstNumber: number
}

export async function copyDocuments(
  client: Client,
  plan: readonly SeedProcess[],
  counts: Uint16Array,
  state: State,
  hashes: readonly string[],
  numbers: Numbers,
  today: Date,
) {
  const drafts: { id: number; by: number; at: Date }[] = []
  function* rows(): Generator<Cell[]> {
    const r = seededRandom(7_005)
    let n = 0
    for (const [i, p] of plan.entries()) {
      const count = counts[i] ?? 1
      for (let k = 1; k <= count; k++, n++) {
        const isLast = k === count
        const step = Math.min(p.path.length - 1, Math.floor(((k - 1) / count) * p.path.length))
        const unit = (isLast ? p.path.at(-1) : p.path[step]) ?? p.path[0]
        if (!unit) continue
        const at = new Date(Math.min(cameAt(p, step, today).getTime() + (k % 500) * 60_000, today.getTime()))
        const by = unit.members[k % unit.members.length] ?? 0
        const isDraft = isLast && count > 1 && p.isOpen && r.chance(30)
        const isKept = p.restricted && r.chance(30)
        const id = numbers.firstId + n
        if (isDraft) drafts.push({ id, by, at })
        yield [
          id,
          numbers.firstNumber + n,
          p.id,
          k,
          isDraft ? 'authored' : 'uploaded',
          isDraft ? r.pick(state.letters) : r.pick(state.papers),
          isDraft ? '' : paperName(r, k).slice(0, 50),
          unit.id,
          by,
          at,
          at.toISOString().slice(0, 10),
          isKept ? 'restricted' : 'public',
          isKept ? state.basis : null,
          isDraft ? null : (hashes[n % hashes.length] ?? null),
          isDraft ? null : fileName(r, k),
          isDraft ? null : 'born-digital',
          isDraft ? null : at,
          isDraft || step === p.path.length - 1 ? null : at,
        ]
      }
    }
  }
  await copyInto(client, 'document', columns, rows())
  const part = JSON.stringify(sampleText(0, ''))
  const body = JSON.stringify(sampleText(2, 'Despacho.'))
  const draftColumns = ['document_id', 'header', 'body', 'footer', 'revision', 'version', 'saved_at', 'saved_by', 'dirty']
  await copyInto(
    client,
    'document_draft',
    draftColumns,
    drafts.map(({ id, by, at }) => [id, part, body, part, 1, 1, at, by, false]),
  )
}
