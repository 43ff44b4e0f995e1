import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryUsage } from 'node:process'
import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { PDF } from '@libpdf/core'
import { afterAll, describe, expect, it, test, vi } from 'vitest'
import { closeInspection, inspectPdf } from './inspect-pdf.ts'
import { walkLimitBytes } from './pdf-inspection.ts'
import { closePool, renderDocumentPdf } from './render-document-pdf.ts'
import { content, paragraph, viewOf } from './sample-document.ts'

// Starting a process takes a second, and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 })
afterAll(() => Promise.all([closeInspection(), closePool()]))

const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Annots [5 0 R] >>'
const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'

/** A PDF 1.4 by hand: object n is the n-th text; object 1 is the catalog. */
function handMade(objects: string[]): Buffer {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** The same objects in a compressed object stream, as PDF 1.5 does: no name of theirs stands in the bytes of the file. */
function compressed(objects: string[]): Buffer {
  return inObjectStream(objects, (index) => deflateSync(Buffer.from(index + objects.join('\n'), 'latin1')))
}

function inObjectStream(objects: string[], pack: (index: string) => Buffer): Buffer {
  const places = objects.map((_, at) => objects.slice(0, at).join('\n').length + (at > 0 ? 1 : 0))
  const index = `${objects.map((_, at) => `${at + 1} ${places[at]}`).join(' ')}\n`
  const packed = pack(index)
  const streamNumber = objects.length + 1
  const head = Buffer.from(`%PDF-1.5\n`, 'latin1')
  const dict = `${streamNumber} 0 obj\n<< /Type /ObjStm /N ${objects.length} /First ${index.length} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`
  const objectStream = Buffer.concat([Buffer.from(dict, 'latin1'), packed, Buffer.from('\nendstream\nendobj\n', 'latin1')])
  const start = head.length + objectStream.length
  const row = (type: number, field: number, last: number) => [type, field >> 8, field & 255, last]
  const table = Buffer.from([
    ...row(0, 0, 0),
    ...objects.flatMap((_, at) => row(2, streamNumber, at)),
    ...row(1, head.length, 0),
    ...row(1, start, 0),
  ])
  const size = objects.length + 3
  const xref = `${streamNumber + 1} 0 obj\n<< /Type /XRef /Size ${size} /W [1 2 1] /Root 1 0 R /Length ${table.length} >>\nstream\n`
  const tail = `\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`
  return Buffer.concat([head, objectStream, Buffer.from(xref, 'latin1'), table, Buffer.from(tail, 'latin1')])
}

const plain = (catalog = '', annotation = '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] >>', more: string[] = []) => [
  `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
  pages,
  page,
  '<< /Producer (mao) >>',
  annotation,
  ...more,
]

describe('a PDF that is to be uploaded', () => {
  it('is fine when it is one, and its pages are counted', async () => {
    const expected = { ok: true, pages: 1, encrypted: false, problems: [], activeContent: [], attachments: 0, hasText: false }
    expect(await inspectPdf(handMade(plain()))).toEqual(expected)
    expect(await inspectPdf(compressed(plain()))).toEqual(expected)
    const { bytes } = await renderDocumentPdf(viewOf(content(paragraph('left', 'texto'))), { images: new Map() })
    expect(await inspectPdf(bytes)).toEqual({ ...expected, hasText: true })
  })

  const javaScript = '<< /S /JavaScript /JS (app.alert(1)) >>'
  test.each([
    ['a script on opening', 'JavaScript', plain(`/OpenAction ${javaScript}`)],
    ['a script among the names', 'JavaScript', plain('/Names << /JavaScript << /Names [(a) 6 0 R] >> >>', undefined, [javaScript])],
    ['a script after another action', 'JavaScript', plain(`/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [${javaScript}] >>`)],
    ['a script beside a rendition', 'JavaScript', plain('/OpenAction << /S /Rendition /JS (x) >>')],
    ['a script under an escaped name', 'JavaScript', plain('/OpenAction << /S /Java#53cript >>')],
    ['a program behind a link', 'Launch', plain('', '<< /Type /Annot /Subtype /Link /A << /S /Launch /F (cmd.exe) >> >>')],
    ['a program whose kind stands elsewhere', 'Launch', plain('/AA << /WC << /S 6 0 R >> >>', undefined, ['/Launch'])],
    ['rich media', 'RichMedia', plain('', '<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>')],
    ['a form that is a program', 'XFA', plain('/AcroForm << /Fields [] /XFA (x) >>')],
  ])('is reported with %s, compressed or not', async (_, kind, objects) => {
    for (const bytes of [handMade(objects), compressed(objects)]) {
      expect(await inspectPdf(bytes)).toMatchObject({ ok: false, pages: 1, problems: ['active-content'], activeContent: [kind] })
    }
    expect(compressed(objects).includes(kind)).toBe(false)
  })

  it('is not suspected for a link, a way into the text, a form or words that sound like it', async () => {
    const objects = plain(
      '/OpenAction << /S /GoTo /D [3 0 R /Fit] >> /AcroForm << /Fields [] >> /StructTreeRoot << /Type /StructTreeRoot /K << /S /Launch >> >>',
      '<< /Type /Annot /Subtype /Link /Contents (/S /JavaScript /JS) /A << /S /URI /URI (https://exemplo.gov.br) >> >>',
    )
    expect(await inspectPdf(handMade(objects))).toMatchObject({ ok: true, problems: [] })
  })

  it('tells its attachments', async () => {
    const file = '<< /Type /Filespec /F (a.txt) /EF << /F 7 0 R >> >>'
    const objects = plain('/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>', undefined, [
      file,
      '<< /Length 1 >>\nstream\nx\nendstream',
    ])
    expect(await inspectPdf(handMade(objects))).toMatchObject({ ok: true, attachments: 1 })
  })

  it('is refused with the reason when it cannot be opened', async () => {
    const good = handMade(plain())
    const problemsOf = async (bytes: Uint8Array) => (await inspectPdf(bytes)).problems
    expect(await problemsOf(new Uint8Array())).toEqual(['empty'])
    expect(await problemsOf(Buffer.from('MZ this is a program'))).toEqual(['not-pdf'])
    expect(await problemsOf(Buffer.from('%PDF-1.7\nnothing more'))).toEqual(['truncated'])
    expect(await problemsOf(good.subarray(0, good.length - 60))).toEqual(['truncated'])
    expect(await problemsOf(handMade(['<< /Type /Catalog >>']))).toEqual(['broken'])
    expect(await problemsOf(handMade(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']))).toEqual(['broken'])
    expect(await problemsOf(Buffer.from('%PDF-1.7\nrubbish\nstartxref\n9\n%%EOF'))).toEqual(['broken'])
  })

  it('may have a damaged table or something before its header', async () => {
    const good = handMade(plain()).toString('latin1')
    expect(await inspectPdf(Buffer.from(good.replace(/startxref\n\d+/, 'startxref\n77'), 'latin1'))).toMatchObject({ ok: true, pages: 1 })
    expect(await inspectPdf(Buffer.from(`From: someone\r\n\r\n${good}`, 'latin1'))).toMatchObject({ ok: true, pages: 1 })
  })

  it('may be protected against changes, but not against reading', async () => {
    const protect = async (passwords: { userPassword?: string; ownerPassword: string }) => {
      const pdf = await PDF.load(handMade(plain()))
      pdf.setProtection(passwords)
      return pdf.save()
    }
    expect(await inspectPdf(await protect({ ownerPassword: 'dono' }))).toMatchObject({ ok: true, pages: 1, encrypted: true })
    expect(await inspectPdf(await protect({ userPassword: 'segredo', ownerPassword: 'dono' }))).toMatchObject({
      ok: false,
      encrypted: true,
      problems: ['user-password'],
    })
  })

  it('may refer to itself in circles and nest deeply', async () => {
    const circle = plain('/Loop 6 0 R', undefined, ['<< /A 7 0 R >>', '[6 0 R 7 0 R 1 0 R]'])
    expect(await inspectPdf(handMade(circle))).toMatchObject({ ok: true })
    const chain = Array.from({ length: 20_000 }, (_, at) => `[${at + 7} 0 R]`)
    expect(await inspectPdf(handMade(plain('/Chain 6 0 R', undefined, [...chain, '<< /S /Launch >>'])))).toMatchObject({
      activeContent: ['Launch'],
    })
  })

  it('cannot take the memory of the server by unpacking to gigabytes', async () => {
    // Blocks of a megabyte of blanks, compressed and joined: four megabytes, 4 GB when unpacked by a trusting reader.
    const block = deflateRawSync(Buffer.alloc(2 ** 20, 0x20), { finishFlush: constants.Z_FULL_FLUSH })
    const bomb = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: 4096 }, () => block)])
    const before = memoryUsage.rss()
    let most = before
    const watch = setInterval(() => {
      most = Math.max(most, memoryUsage.rss())
    }, 20)
    expect(await inspectPdf(inObjectStream(plain(), () => bomb))).toMatchObject({ ok: false, problems: ['too-complex'] })
    clearInterval(watch)
    expect(most - before).toBeLessThan(2.5 * 2 ** 30)
    expect(await inspectPdf(handMade(plain()))).toMatchObject({ ok: true })
  })

  it('may come as a file, of which only both ends are read when it is huge', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inspect-pdf-'))
    try {
      const path = join(folder, 'a.pdf')
      await writeFile(path, handMade(plain()))
      expect(await inspectPdf(path)).toMatchObject({ ok: true, pages: 1 })
      await truncate(path, walkLimitBytes + 1)
      expect(await inspectPdf(path)).toMatchObject({ ok: false, problems: ['truncated'] })
      await writeFile(path, 'startxref\n0\n%%EOF\n', { flag: 'a' })
      expect(await inspectPdf(path)).toMatchObject({ ok: true, pages: null, problems: [] })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
