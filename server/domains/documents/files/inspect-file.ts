/** Is the file on this path what its name says, whole, and harmless enough to keep? The last word before it enters the storage. */
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { defaultAllowedTypes } from './allowed-types.ts'
import { type FileKind, fileKinds, type KindName } from './file-kinds.ts'
import type { FileProblem } from './file-problem.ts'
import { lookIntoZip } from './look-into-zip.ts'
import { cfbDirectoryStart, seeCfb } from './see-cfb.ts'
import { headBytes } from './see-kind.ts'
import { agree, isProblem, type SniffedFile, sniff } from './sniff.ts'

export interface InspectedFile extends SniffedFile {
  /** In bytes. */
  size: number
}

/** Text says in its `mime` how it is written: `text/plain; charset=utf-8`, `utf-16le`, `utf-16be` or `windows-1252`. */
export async function inspectFile(path: string, name: string, allowed = defaultAllowedTypes): Promise<InspectedFile | FileProblem> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const head = await readAt(file, 0)
    const sniffed = await sniff(head, name, size, allowed)
    if (isProblem(sniffed)) return sniffed
    const opened = await openContainer(file, path, size, head, sniffed)
    if (isProblem(opened)) return opened
    const mime = opened.inline === 'text' ? `${opened.mime}; charset=${await charsetOf(path, head)}` : opened.mime
    return { ...opened, mime, size }
  } finally {
    await file.close()
  }
}

async function openContainer(file: FileHandle, path: string, size: number, head: Uint8Array, sniffed: SniffedFile) {
  const { container }: FileKind = fileKinds[sniffed.kind]
  const seen = container === 'zip' ? await lookIntoZip(path, size) : container === 'cfb' ? await lookIntoCfb(file, head) : sniffed.kind
  return typeof seen === 'string' ? agree(seen, sniffed.extension) : seen
}

/** The names are in the directory, which in a large file stands far behind the head. */
async function lookIntoCfb(file: FileHandle, head: Uint8Array): Promise<KindName> {
  const near = seeCfb(head)
  return near === 'cfb' ? seeCfb(await readAt(file, cfbDirectoryStart(head))) : near
}

async function readAt(file: FileHandle, position: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, position)
  return buffer.subarray(0, bytesRead)
}

/** A text may be plain ASCII for a megabyte before its first accent: only the whole of it tells. */
async function charsetOf(path: string, head: Uint8Array): Promise<string> {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true })
    decoder.decode()
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
