/**
 * What do the first bytes say a file is? `file-type` knows the formats with a signature; text, e-mail, XML, HTML, SVG and detached
 * signatures have none and are told apart here. The name of the file plays no part.
 */
import { fileTypeFromBuffer } from 'file-type'
import type { KindName } from './file-kinds.ts'
import { seeCfb } from './see-cfb.ts'

/** How much of a file `seeKind` wants to see, in bytes. */
export const headBytes = 64 * 1024

const bySignature: Record<string, KindName> = {
  pdf: 'pdf',
  jpg: 'jpeg',
  png: 'png',
  apng: 'png',
  gif: 'gif',
  webp: 'webp',
  tif: 'tiff',
  bmp: 'bmp',
  mp3: 'mp3',
  ogg: 'ogg',
  oga: 'ogg',
  opus: 'ogg',
  wav: 'wav',
  m4a: 'm4a',
  mp4: 'mp4',
  m4v: 'mp4',
  webm: 'webm',
  dwg: 'dwg',
  rtf: 'rtf',
  exe: 'program',
  elf: 'program',
  macho: 'program',
  class: 'program',
  lnk: 'program',
  msi: 'program',
  deb: 'program',
  rpm: 'program',
  dex: 'program',
  wasm: 'program',
}

/** A kind, the type in words of a format that we know of and take nowhere (`x-rar`), or null for bytes that say nothing. */
export async function seeKind(head: Uint8Array): Promise<KindName | { other: string } | null> {
  // file-type would want the whole archive: what is inside a ZIP is the business of look-into-zip.ts.
  if (startsWith(head, 'PK\x03\x04') || startsWith(head, 'PK\x05\x06')) return 'zip'
  if (startsWith(head, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return seeCfb(head)
  // file-type skips the tag, which may hold a picture larger than the head.
  if (startsWith(head, 'ID3')) return 'mp3'
  const text = seeText(head)
  if (text === 'html' || text === 'svg' || text === 'xml') return text
  // The mark of UTF-16 looks like a frame of MPEG audio to file-type.
  if (text !== null && isUtf16(head)) return text
  const found = await fileTypeFromBuffer(head)
  if (found && found.ext !== 'xml') return bySignature[found.ext] ?? { other: found.mime }
  if (isSignedData(head)) return 'p7s'
  // Some producers put a few bytes before the header, and readers look for it in the first kilobyte (ISO 32000-1, implementation note 13).
  if (/%PDF-[12]\.\d/.test(latin1(head.subarray(0, 1024)))) return 'pdf'
  return text
}

function seeText(head: Uint8Array): KindName | null {
  const text = readText(head)
  if (text === null) return null
  const start = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 4096)
  const markup = start.replace(/^(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE\s+svg[^>]*>|\s)+/i, '')
  if (/^<(?:[\w-]+:)?svg[\s>/]/i.test(markup)) return 'svg'
  if (/^<(?:!doctype\s+html|html|head|body|script|iframe|meta|table|div|style)[\s>/]/i.test(markup)) return 'html'
  if (/^<\?xml\s/i.test(start) || /^<[A-Za-z_][\w.:-]*(?:\s[^<>]*)?\/?>/.test(markup)) return 'xml'
  if (start.startsWith('-----BEGIN PKCS7-----') || start.startsWith('-----BEGIN CMS-----')) return 'p7s'
  if (isMail(start)) return 'eml'
  if (/^[[{]/.test(start) && /["\]}]/.test(start)) return 'json'
  return 'text'
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what tells text from other bytes
const controls = /[\x00-\x08\x0e-\x19\x1c-\x1f]/

const isUtf16 = (head: Uint8Array) => startsWith(head, '\xff\xfe') || startsWith(head, '\xfe\xff')

/** The text of these bytes as UTF-8, UTF-16 with a mark, or Windows-1252; null when they are not text. The last character may be cut. */
function readText(head: Uint8Array): string | null {
  if (isUtf16(head)) {
    const text = new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head, { stream: true })
    return controls.test(text) ? null : text
  }
  if (controls.test(latin1(head))) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
  } catch {
    return new TextDecoder('windows-1252').decode(head)
  }
}

/** RFC 5322: header fields, among them two that every message has, before the first empty line. */
function isMail(start: string): boolean {
  const header = start.split(/\r?\n\r?\n/, 1)[0] ?? ''
  const isFields = header.split(/\r?\n/).every((line, i, all) => /^[\w-]+:/.test(line) || /^[ \t]/.test(line) || i === all.length - 1)
  return isFields && /^(?:from|return-path|received):/im.test(header) && /^(?:date|received|message-id|subject):/im.test(header)
}

/** DER: a SEQUENCE that begins with the object identifier of signedData, 1.2.840.113549.1.7.2 (RFC 5652). */
function isSignedData(head: Uint8Array): boolean {
  return head[0] === 0x30 && latin1(head.subarray(0, 24)).includes('\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02')
}

function startsWith(head: Uint8Array, signature: string): boolean {
  return latin1(head.subarray(0, signature.length)) === signature
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
