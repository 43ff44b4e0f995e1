/**
 * Which of Microsoft's old formats is this compound file? Its directory holds the names of the streams in UTF-16: a Word text has
 * a WordDocument, a workbook a Workbook, a message its properties. [MS-CFB] 2.6.
 */
import type { KindName } from './file-kinds.ts'

const byStream: readonly (readonly [string, KindName])[] = [
  ['EncryptedPackage', 'locked-office'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
  ['__nameid_version1.0', 'msg'],
]

/** CLSIDs of a Windows Installer package and of a patch, in the root entry: they install programs. */
const installers = ['84100c0000000000c000000000000046', '86100c0000000000c000000000000046'].map((hex) => Buffer.from(hex, 'hex'))

/** Where the first sector of the directory begins, in bytes. It may stand anywhere in the file. */
export function cfbDirectoryStart(head: Uint8Array): number {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  if (head.byteLength < 512) return 0
  return (view.getUint32(48, true) + 1) * 2 ** Math.min(view.getUint16(30, true), 16)
}

/** Looks for the names in the given bytes: the head of the file, or its directory. */
export function seeCfb(bytes: Uint8Array): KindName {
  const haystack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (installers.some((clsid) => haystack.includes(clsid))) return 'program'
  const found = byStream.find(([name]) => haystack.includes(Buffer.from(`${name}\0`, 'utf16le')))
  return found ? found[1] : 'cfb'
}
