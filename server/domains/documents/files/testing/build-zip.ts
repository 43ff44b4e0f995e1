/** For tests: a ZIP made by hand, because no writer would make the ones that lie. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  name: string
  content: Buffer
  /** What both headers announce instead of the truth, in bytes. */
  announced?: number
  /** Put into the directory that many times, all pointing at the same bytes. */
  times?: number
  stored?: boolean
}

export function buildZip(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, announced, times = 1, stored = false } of parts) {
    const packed = stored ? content : deflateRawSync(content)
    const file = Buffer.from(name)
    // Version 2.0, names in UTF-8 (bit 11), method, time 0, date 1980-01-01.
    const common = Buffer.alloc(26)
    for (const [at, value] of [
      [0, 20],
      [2, 0x800],
      [4, stored ? 0 : 8],
      [8, 33],
    ] as const)
      common.writeUInt16LE(value, at)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(announced ?? content.length, 18)
    common.writeUInt16LE(file.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, file, packed])
    const position = Buffer.alloc(4)
    position.writeUInt32LE(offset)
    const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, Buffer.alloc(10), position, file])
    bodies.push(local)
    for (let i = 0; i < times; i += 1) directory.push(entry)
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, entries, Buffer.from('PK\x05\x06'), end])
}

const xml = (name: string) => ({ name, content: Buffer.from('<?xml version="1.0"?><x/>') })

/** The parts by which a Word document is known. */
export const docxParts: readonly ZipPart[] = ['[Content_Types].xml', 'word/document.xml', 'word/styles.xml'].map(xml)
export const xlsxParts: readonly ZipPart[] = ['[Content_Types].xml', 'xl/workbook.xml'].map(xml)
export const pptxParts: readonly ZipPart[] = ['[Content_Types].xml', 'ppt/presentation.xml'].map(xml)
export const odtParts: readonly ZipPart[] = [
  { name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.text'), stored: true },
  xml('content.xml'),
]
