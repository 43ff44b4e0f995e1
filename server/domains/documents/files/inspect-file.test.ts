import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inlineOf } from './file-kinds.ts'
import { inspectFile } from './inspect-file.ts'
import { buildCfb } from './testing/build-cfb.ts'
import { buildZip, docxParts, odtParts, pptxParts, xlsxParts, type ZipPart } from './testing/build-zip.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lavra-inspect-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function inspect(name: string, bytes: Buffer | string, allowed?: { extension: string; maxMegabytes: number }[]) {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  return inspectFile(path, name, allowed)
}

const picture = (format: 'png' | 'jpeg' | 'gif' | 'webp' | 'tiff') =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
    .toFormat(format)
    .toBuffer()
const pdf = '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'
const mail = 'From: ana@exemplo.gov.br\r\nTo: rui@exemplo.gov.br\r\nSubject: Prazo\r\nDate: Mon, 1 Jun 2026 10:00:00 -0300\r\n\r\nBom dia.'
const signature = Buffer.concat([Buffer.from('3082010006092a864886f70d010702a0', 'hex'), Buffer.alloc(240)])
const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypmp42\0\0\0\0mp42isom'), Buffer.alloc(64)])
const mp3 = Buffer.concat([Buffer.from('ID3\x04\x00\x00\x00\x0f\x7f\x7f'), Buffer.alloc(300)])

describe('what agrees is taken', () => {
  test.each<[string, string, string, () => Buffer | string | Promise<Buffer>]>([
    ['laudo.pdf', 'application/pdf', 'pdf', () => pdf],
    ['LAUDO.PDF', 'application/pdf', 'pdf', () => pdf],
    ['antigo.pdf', 'application/pdf', 'pdf', () => `\r\n\r\n${pdf}`],
    ['foto.jpg', 'image/jpeg', 'image', () => picture('jpeg')],
    ['foto.JPEG', 'image/jpeg', 'image', () => picture('jpeg')],
    ['planta.png', 'image/png', 'image', () => picture('png')],
    ['a.gif', 'image/gif', 'image', () => picture('gif')],
    ['a.webp', 'image/webp', 'image', () => picture('webp')],
    ['digitalizado.tif', 'image/tiff', 'image', () => picture('tiff')],
    ['nota.txt', 'text/plain; charset=utf-8', 'text', () => 'Prezados,\n'],
    ['notas.csv', 'text/csv; charset=utf-8', 'text', () => 'nome;valor\nAna;10,00\n'],
    ['dados.json', 'application/json; charset=utf-8', 'text', () => '{"a": [1]}'],
    ['nfe.xml', 'application/xml', 'none', () => '<?xml version="1.0" encoding="UTF-8"?>\n<nfeProc versao="4.00"/>'],
    ['mensagem.eml', 'message/rfc822', 'none', () => mail],
    ['oficio.p7s', 'application/pkcs7-signature', 'none', () => signature],
    ['carta.rtf', 'application/rtf', 'none', () => '{\\rtf1\\ansi Carta}'],
    ['audiencia.mp4', 'video/mp4', 'video', () => mp4],
    ['sessao.mp3', 'audio/mpeg', 'audio', () => mp3],
    ['minuta.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'none', () => buildZip(docxParts)],
    ['conta.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'none', () => buildZip(xlsxParts)],
    ['aula.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'none', () => buildZip(pptxParts)],
    ['minuta.odt', 'application/vnd.oasis.opendocument.text', 'none', () => buildZip(odtParts)],
    ['anexos.zip', 'application/zip', 'none', () => buildZip([{ name: 'a.pdf', content: Buffer.from(pdf) }])],
    ['velho.doc', 'application/msword', 'none', () => buildCfb(['WordDocument'])],
    ['velho.xls', 'application/vnd.ms-excel', 'none', () => buildCfb(['Workbook'])],
    ['longe.xls', 'application/vnd.ms-excel', 'none', () => buildCfb(['Book'], 900)],
    ['correio.msg', 'application/vnd.ms-outlook', 'none', () => buildCfb(['__nameid_version1.0'])],
  ])('%s is %s', async (name, mime, inline, make) => {
    const bytes = Buffer.from(await make())
    expect(await inspect(name, bytes)).toMatchObject({ mime, inline, size: bytes.length })
    expect(inlineOf(mime)).toBe(inline)
  })
})

describe('what does not agree says what it really is', () => {
  test.each<[string, string, () => Buffer | string | Promise<Buffer>]>([
    ['foto.pdf', 'PNG', () => picture('png')],
    ['laudo.docx', 'PDF', () => pdf],
    ['gif-and.pdf', 'GIF', async () => Buffer.concat([await picture('gif'), Buffer.from(pdf)])],
    ['conta.docx', 'Excel (XLSX)', () => buildZip(xlsxParts)],
    ['pacote.docx', 'ZIP', () => buildZip([{ name: 'x.txt', content: Buffer.from('x') }])],
    ['minuta.zip', 'Word (DOCX)', () => buildZip(docxParts)],
    ['velho.xls', 'Word (DOC)', () => buildCfb(['WordDocument'])],
    ['senha.doc', 'Office (password)', () => buildCfb(['EncryptionInfo', 'EncryptedPackage'])],
    ['relatorio.xls', 'HTML', () => '<html><table><tr><td>1</td></tr></table></html>'],
    ['nota.txt', 'HTML', () => '\uFEFF <!-- x --><!DOCTYPE html><script>alert(1)</script>'],
    ['dados.xml', 'SVG', () => '<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['dados.xml', 'SVG', () => '<s:svg xmlns:s="http://www.w3.org/2000/svg"/>'],
    ['foto.png', 'SVG', () => '<svg/>'],
    ['nota.txt', '?', () => Buffer.from([1, 2, 3, 4, 0, 0, 0, 5])],
    ['a.zip', 'application/x-rar-compressed', () => Buffer.from('Rar!\x1a\x07\x01\x00')],
  ])('%s with %s inside', async (name, actual, make) => {
    expect(await inspect(name, Buffer.from(await make()))).toMatchObject({ problem: 'file-type-mismatch', params: { actual } })
  })
})

describe('what is not taken at all', () => {
  const windows = Buffer.concat([Buffer.from('MZ\x90\x00'), Buffer.alloc(200)])
  test.each<[string, string, () => Buffer | string]>([
    ['a.pdf', 'file-empty', () => ''],
    ['a.bat', 'file-type-not-allowed', () => 'del *'],
    ['pagina.html', 'file-type-not-allowed', () => '<html>'],
    ['sem-extensao', 'file-type-not-allowed', () => pdf],
    ['laudo.pdf', 'file-dangerous', () => windows],
    ['laudo.pdf', 'file-dangerous', () => Buffer.from(`\x7fELF\x02\x01\x01${'\0'.repeat(57)}`, 'latin1')],
    ['instala.doc', 'file-dangerous', () => buildCfb([], 1, '84100c0000000000c000000000000046')],
    ['macro.docx', 'file-dangerous', () => buildZip([...docxParts, { name: 'word/vbaProject.bin', content: Buffer.from('x') }])],
    ['fotos.zip', 'file-dangerous', () => buildZip([{ name: 'fotos/praia.jpg.EXE', content: windows }])],
    ['torn.docx', 'file-broken', () => buildZip(docxParts).subarray(0, 200)],
    ['torn.odt', 'file-broken', () => Buffer.from('PK\x03\x04 and nothing more')],
  ])('%s: %s', async (name, problem, make) => {
    expect(await inspect(name, make())).toMatchObject({ problem })
  })

  test('more than the list allows, which may be changed', async () => {
    const large = Buffer.alloc(1024 * 1024 + 1, 'a')
    const allowed = [{ extension: 'TXT', maxMegabytes: 1 }]
    expect(await inspect('a.txt', large, allowed)).toEqual({ problem: 'file-too-large', params: { limit: 1 } })
    expect(await inspect('a.txt', large.subarray(1), allowed)).toMatchObject({ mime: 'text/plain; charset=utf-8' })
    expect(await inspect('a.pdf', pdf, allowed)).toMatchObject({ problem: 'file-type-not-allowed' })
  })

  test('HTML and SVG, where the list allows them, are never shown in our pages', async () => {
    const allowed = ['html', 'svg'].map((extension) => ({ extension, maxMegabytes: 1 }))
    expect(await inspect('a.html', '<html>', allowed)).toMatchObject({ mime: 'text/html', inline: 'none' })
    expect(await inspect('a.svg', '<svg/>', allowed)).toMatchObject({ mime: 'image/svg+xml', inline: 'none' })
  })
})

describe('a ZIP that would burst', () => {
  const zeros = Buffer.alloc(64 * 1024 * 1024)
  const bomb = (part: Partial<ZipPart>) => buildZip([...docxParts, { name: 'word/media/big.xml', content: zeros, ...part }])
  const bombOf = (count: number, part: Omit<ZipPart, 'name'>) =>
    buildZip([...docxParts, ...Array.from({ length: count }, (_, i) => ({ name: `word/${i}`, ...part }))])
  test.each<[string, () => Buffer]>([
    ['announces it', () => bomb({})],
    ['lies about it', () => bomb({ announced: 1000 })],
    ['has too many entries', () => bomb({ content: Buffer.from('x'), times: 10_001 })],
    ['shows the same bytes many times', () => bomb({ content: Buffer.alloc(500_000, 'abc'), times: 100 })],
    ['is small in every entry and huge in all', () => bombOf(1100, { content: Buffer.from('x'), announced: 1_000_000 })],
  ])('%s', async (_what, make) => {
    expect(await inspect('bomba.docx', make())).toEqual({ problem: 'zip-bomb', params: {} })
  })

  test('is not a document that is merely large', async () => {
    const noise = await sharp({
      create: { width: 900, height: 900, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 60 }, background: 'white' },
    })
      .raw()
      .toBuffer()
    expect(await inspect('fotos.docx', bomb({ content: noise }))).toMatchObject({ kind: 'docx' })
  })
})

test('the charset of a text is found in the whole of it', async () => {
  const ascii = 'a'.repeat(200_000)
  expect(await inspect('a.txt', `${ascii}ção`)).toMatchObject({ mime: 'text/plain; charset=utf-8' })
  expect(await inspect('a.txt', Buffer.from(`${ascii}ção`, 'latin1'))).toMatchObject({ mime: 'text/plain; charset=windows-1252' })
  expect(await inspect('a.txt', Buffer.from('\uFEFFção', 'utf16le'))).toMatchObject({ mime: 'text/plain; charset=utf-16le' })
})
