/**
 * What is in this ZIP, and would it burst? Asked before anything else opens it. The central directory is judged first; formats that
 * we read later are then inflated once, counted and thrown away, because a header may lie.
 */
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import type { KindName } from './file-kinds.ts'
import { cleanFileName } from './file-name.ts'
import { type FileProblem, problem } from './file-problem.ts'

/** Measured on real office files: slides with films reach hundreds of megabytes, entries some hundreds, ratios 30:1. */
const limits = { entries: 10_000, bytes: 1024 * 1024 * 1024, ratio: 100, smallBytes: 1024 * 1024 }

const programs = /\.(?:exe|dll|com|scr|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|lnk|pif|cpl|reg|sh|apk)$/i

/** The kind of document in the ZIP, or why it is refused. `inflate` reads every entry: for formats whose content we open ourselves. */
export async function lookIntoZip(path: string, fileSize: number): Promise<KindName | FileProblem> {
  let zip: ZipFile
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false })
  } catch {
    return problem('file-broken')
  }
  try {
    const seen = await readDirectory(zip, fileSize)
    if (typeof seen === 'object' && 'problem' in seen) return seen
    const kind = kindOf(
      seen.map((entry) => entry.fileName),
      await readMimetype(zip, seen),
    )
    return kind === 'zip' || kind === 'macros' ? kind : ((await inflate(zip, seen)) ?? kind)
  } catch (error) {
    // yauzl compares what comes out with what was announced, and says "too many bytes" or "not enough bytes".
    return problem(error instanceof Error && /too many bytes/.test(error.message) ? 'zip-bomb' : 'file-broken')
  } finally {
    zip.close()
  }
}

/** All entries, or the first reason not to go on. Entries that overlap would let a small file announce itself many times. */
function readDirectory(zip: ZipFile, fileSize: number): Promise<Entry[] | FileProblem> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    let inflated = 0
    let packed = 0
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      inflated += entry.uncompressedSize
      packed += entry.compressedSize
      const swollen = entry.uncompressedSize > limits.smallBytes && entry.uncompressedSize > limits.ratio * entry.compressedSize
      if (swollen || inflated > limits.bytes || packed > fileSize || entries.length > limits.entries) return resolve(problem('zip-bomb'))
      if (programs.test(entry.fileName)) return resolve(problem('file-dangerous', { detail: cleanFileName(entry.fileName) }))
      zip.readEntry()
    })
    zip.readEntry()
  })
}

function kindOf(names: string[], mimetype: string): KindName {
  const has = (name: string | RegExp) => names.some((one) => (typeof name === 'string' ? one === name : name.test(one)))
  if (has(/(^|\/)vbaProject\.bin$/i)) return 'macros'
  const odf = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)(-template)?$/.exec(mimetype)
  if (odf && !odf[2]) return odf[1] === 'text' ? 'odt' : odf[1] === 'spreadsheet' ? 'ods' : 'odp'
  if (!has('[Content_Types].xml')) return 'zip'
  // Some producers number the main part.
  if (has(/^word\/document\d*\.xml$/i)) return 'docx'
  if (has('xl/workbook.xml')) return 'xlsx'
  return has('ppt/presentation.xml') ? 'pptx' : 'zip'
}

/** OpenDocument says what it is in an entry of its own. */
async function readMimetype(zip: ZipFile, entries: Entry[]): Promise<string> {
  const entry = entries.find((one) => one.fileName === 'mimetype' && one.uncompressedSize < 200)
  if (!entry) return ''
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('latin1').trim()
}

/** Counts what really comes out. Each entry stops at its announced size; the sum of those was judged before. */
async function inflate(zip: ZipFile, entries: Entry[]): Promise<FileProblem | null> {
  let bytes = 0
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue
    await pipeline(await zip.openReadStreamPromise(entry), async (source: AsyncIterable<Buffer>) => {
      for await (const chunk of source) {
        bytes += chunk.length
        if (bytes > limits.bytes) throw new Error('too many bytes in the archive')
      }
    })
  }
  return null
}
