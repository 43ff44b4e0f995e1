import { createHash } from 'node:crypto'
import type { Block, Content } from '@lavra/contract/content/model.ts'
import { paragraphStyles } from '@lavra/contract/content/styles.ts'
import { PDF, PdfDict, type PdfObject, PdfRef, PdfStream } from '@libpdf/core'
import sharp from 'sharp'
import { afterAll, describe, expect, it, test, vi } from 'vitest'
import type { DocumentView, RenderedPdf } from './document-view.ts'
import { closePool, renderDocumentPdf } from './render-document-pdf.ts'
import { bullets, cell, content, item, paragraph, stampOf, table, text, viewOf } from './sample-document.ts'

// Starting a process takes a second, and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 })
afterAll(closePool)

const images = new Map<string, Uint8Array>()
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const print = (view: DocumentView) => renderDocumentPdf(view, { images })
const printBody = (...blocks: Block[]) => print(viewOf(content(...blocks)))

async function addImage(bytes: Uint8Array): Promise<string> {
  images.set(sha256(bytes), bytes)
  return sha256(bytes)
}

/** Words of the file, in reading order, without spaces: extraction is free to see spaces elsewhere. */
async function wordsOf(pdf: RenderedPdf): Promise<string> {
  const file = await PDF.load(pdf.bytes)
  return file
    .extractText()
    .map((page) => page.text)
    .join('\n')
    .replace(/\s+/g, '')
}

/** How often each tag stands in the structure tree. */
async function tagsOf(pdf: RenderedPdf): Promise<Record<string, number>> {
  const file = await PDF.load(pdf.bytes)
  const resolve = (object: PdfObject | undefined) => (object instanceof PdfRef ? file.getObject(object) : object)
  const tags: Record<string, number> = {}
  const visit = (object: PdfObject | null | undefined): void => {
    const node = resolve(object ?? undefined)
    if (node instanceof PdfDict) {
      const tag = node.getName('S')?.value
      if (tag) tags[tag] = (tags[tag] ?? 0) + 1
      if (node.has('K')) visit(node.get('K'))
    } else if (node && Symbol.iterator in node) for (const child of node as Iterable<PdfObject>) visit(child)
  }
  visit(file.getCatalog().get('StructTreeRoot'))
  return tags
}

describe('the file', () => {
  const everything = content(
    ...paragraphStyles.map((style) => paragraph(style.key, `Texto no estilo ${style.key}`)),
    paragraph('justified', text('um', { type: 'bold' }, { type: 'italic' }), text('dois', { type: 'highlight', attrs: { color: 'pink' } })),
    paragraph(
      'justified',
      text('um sítio', { type: 'link', attrs: { href: 'https://exemplo.gov.br/a?b=c' } }),
      { type: 'hardBreak' },
      'fim',
    ),
    bullets(item(paragraph('justified', 'ponto'))),
    { type: 'orderedList', attrs: { start: 4 }, content: [item(paragraph('justified', 'quatro'))] },
    table([cell('tableHeader', 'Coluna')], [cell('tableCell', 'Valor')]),
    { type: 'pageBreak' },
    { type: 'horizontalRule' },
  )

  it('says that it is PDF/A-2b, and in which language and under which title', async () => {
    const pdf = await print(viewOf(everything))
    expect(pdf).toMatchObject({ conformance: 'PDF/A-2b', repairs: [], pages: 2 })
    const file = await PDF.load(pdf.bytes)
    const catalog = file.getCatalog()
    const metadata = file.getObject(catalog.getRef('Metadata')!)
    const xmp = metadata instanceof PdfStream ? Buffer.from(metadata.getDecodedData()).toString() : ''
    expect(xmp).toMatch(/pdfaid:part>2</)
    expect(xmp).toMatch(/pdfaid:conformance>B</)
    expect(file.getTitle()).toBe('Despacho 241/2026/COGED')
    expect(file.getLanguage()).toBe('pt-BR')
    expect(file.getCreationDate()?.toISOString()).toBe('2026-11-22T17:32:00.000Z')
    expect(catalog.has('OutputIntents')).toBe(true)
  })

  it('is tagged with what each part is', async () => {
    const pdf = await print(viewOf(everything))
    const marked = (await PDF.load(pdf.bytes)).getCatalog().getDict('MarkInfo')
    expect(marked?.getBool('Marked')?.value).toBe(true)
    const tags = await tagsOf(pdf)
    expect(tags).toMatchObject({ H1: 2, H2: 1, H3: 1, BlockQuote: 1, Link: 1, L: 2, LI: 2, Table: 1, TH: 1, TD: 1 })
    expect(tags.P).toBeGreaterThan(10)
  })

  it('numbers items, and carries process, document, version and page at the foot', async () => {
    const words = await wordsOf(
      await printBody(
        paragraph('item-1', 'um'),
        paragraph('item-2', 'dois'),
        paragraph('item-2', 'três'),
        paragraph('item-1', 'quatro'),
        paragraph('item-2', 'cinco'),
      ),
    )
    for (const line of [
      '1.um',
      '1.1.dois',
      '1.2.três',
      '2.quatro',
      '2.1.cinco',
      'Processonº1500.01.0000123/2026-87',
      'nº8133902v3/pg.1de1',
    ])
      expect(words).toContain(line)
  })

  it('has the same bytes for the same document, in whichever process', async () => {
    const files = await Promise.all(Array.from({ length: 4 }, () => print(viewOf(everything))))
    expect(new Set(files.map((pdf) => sha256(pdf.bytes))).size).toBe(1)
    const other = await print(viewOf(everything, { version: 4 }))
    expect(sha256(other.bytes)).not.toBe(sha256(files[0]!.bytes))
  })

  it('says MINUTA only while it is a draft', async () => {
    const body = content(paragraph('justified', 'texto'))
    // The word runs upwards across the page, so extraction may read its letters from the top.
    expect(await wordsOf(await print(viewOf(body, { draft: true })))).toMatch(/MINUTA|ATUNIM/)
    expect(await wordsOf(await print(viewOf(body)))).not.toMatch(/MINUTA|ATUNIM/)
  })

  it('puts the signatures on a page after the body, which keeps its page count', async () => {
    const body = content(paragraph('justified', 'texto'))
    const frozen = await print(viewOf(body))
    const copy = await print(viewOf(body, { stamps: [stampOf('Ana Beatriz Moura'), stampOf('Lucas Amorim')] }))
    expect([frozen.pages, copy.pages, copy.conformance]).toEqual([1, 2, 'PDF/A-2b'])
    const words = await wordsOf(copy)
    for (const line of ['AnaBeatrizMoura', 'LucasAmorim', 'pg.1de1', '1F2E3D4C', 'Assinaturasdodocumentonº8133902'])
      expect(words).toContain(line)
    expect((await tagsOf(copy)).Figure).toBe(1)
    expect(await wordsOf(frozen)).not.toContain('AnaBeatrizMoura')
  })

  it('prints the coat of arms over the header, with its description', async () => {
    const arms = await addImage(
      await sharp({ create: { width: 200, height: 240, channels: 3, background: '#357' } })
        .png()
        .toBuffer(),
    )
    const view = viewOf(content(paragraph('left', 'texto')))
    const header = content({ type: 'image', attrs: { sha256: arms, alt: 'Brasão', width: null, align: 'center' } })
    const pdf = await print({ ...view, page: { ...view.page, header } })
    expect(pdf.repairs).toEqual([])
    expect((await tagsOf(pdf)).Figure).toBe(1)
  })
})

describe('what a document may contain without harm', () => {
  const hostile = [
    '#panic()',
    '$x^2$',
    '*negrito*',
    '<etiqueta>',
    '@ref',
    '\\',
    '`cru`',
    '// nada',
    '#read("/etc/passwd")',
    '{{x}}',
    '"aspas"',
    '= Título',
    '[x](y)',
  ]
  test.each(hostile)('the text %s stands in the file as it was written', async (value) => {
    const pdf = await printBody(paragraph('justified', value), table([cell('tableCell', value)]))
    expect(pdf).toMatchObject({ conformance: 'PDF/A-2b', repairs: [] })
    expect((await wordsOf(pdf)).split(value.replace(/\s/g, '')).length).toBeGreaterThanOrEqual(3)
  })

  it('replaces characters that no font has, and says which', async () => {
    const pdf = await printBody(
      paragraph('title', 'a 漢 b'),
      paragraph('left', text('👩‍👩‍👧 \u{f0b7} \u{0007}x\u{e000}', { type: 'bold' }, { type: 'italic' })),
    )
    expect(pdf).toMatchObject({ conformance: 'PDF/A-2b', repairs: ['characters-replaced'] })
    const words = await wordsOf(pdf)
    expect(words).toContain('A□B')
    expect(words).toContain('□•x□')
    expect(words).toMatch(/Nota:.*U\+6F22.*U\+E000/)
  })

  it('prints other scripts and signs from the fallback font, in any style', async () => {
    const signs = ['→', '✓', '☺', 'Ж', 'Ω', '≥', '½', 'ﬁ', 'e\u0301', '€', '№']
    const pdf = await printBody(
      paragraph('title', signs.join(' ')),
      paragraph('quotation', text(signs.join(' '), { type: 'bold' }, { type: 'italic' })),
    )
    expect(pdf).toMatchObject({ conformance: 'PDF/A-2b', repairs: [] })
  })

  it('prints twenty nested lists, the deepest at the eighth level', async () => {
    let nested = bullets(item(paragraph('justified', 'nível 20')))
    for (let level = 19; level > 0; level -= 1) nested = bullets(item(paragraph('justified', `nível ${level}`), nested))
    const pdf = await printBody(nested)
    expect(pdf).toMatchObject({ conformance: 'PDF/A-2b', repairs: ['list-flattened'] })
    const words = await wordsOf(pdf)
    for (let level = 1; level <= 20; level += 1) expect(words).toContain(`nível${level}`)
  })

  it('prints deep lists in cells of a table', async () => {
    let nested = bullets(item(paragraph('justified', 'fundo')))
    for (let level = 0; level < 7; level += 1) nested = bullets(item(paragraph('justified', 'mais'), nested))
    const pdf = await printBody(table([{ ...cell('tableCell', ''), content: [nested] }]))
    expect(pdf.conformance).toBe('PDF/A-2b')
    expect(await wordsOf(pdf)).toContain('fundo')
  })

  it('repairs a ragged table without losing a word', async () => {
    const pdf = await printBody(
      table(
        [cell('tableHeader', 'A', 5), cell('tableHeader', 'B', 1, 9)],
        [cell('tableCell', 'C', 2, 3)],
        [cell('tableCell', 'D'), cell('tableCell', 'E', 9)],
        [],
      ),
    )
    expect(pdf).toMatchObject({ conformance: 'PDF/A-2b', repairs: ['table-repaired'] })
    const words = await wordsOf(pdf)
    for (const letter of ['A', 'B', 'C', 'D', 'E']) expect(words).toContain(letter)
  })

  it('prints a table of 300 rows and repeats its header on every page', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => [cell('tableCell', `linha ${at + 1}`), cell('tableCell', 'valor')])
    const pdf = await printBody(table([cell('tableHeader', 'Cabeçalho'), cell('tableHeader', 'Valor')], ...rows))
    const words = await wordsOf(pdf)
    expect(pdf.pages).toBeGreaterThan(5)
    expect(words.split('Cabeçalho').length - 1).toBe(pdf.pages)
    expect(words).toContain('linha300')
    expect((await tagsOf(pdf)).TD).toBe(600)
  })

  it('prints a table of sixty columns and a word longer than the page', async () => {
    const wide = table(Array.from({ length: 60 }, (_, at) => cell('tableCell', `${at}`)))
    const pdf = await printBody(wide, paragraph('justified', 'x'.repeat(5000)))
    expect(pdf.conformance).toBe('PDF/A-2b')
    expect((await wordsOf(pdf)).match(/x/g)).toHaveLength(5000)
  })

  it('makes links of web addresses and of our own pages, and text of everything else', async () => {
    const link = (href: string): Content => content(paragraph('left', text('aqui', { type: 'link', attrs: { href } })))
    const linksIn = async (href: string, origin?: string) =>
      (await tagsOf(await print(viewOf(link(href), origin ? { origin } : {})))).Link ?? 0
    expect(await linksIn('https://exemplo.gov.br/x')).toBe(1)
    expect(await linksIn('/d/123', 'https://lavra.exemplo.gov.br')).toBe(1)
    expect(await linksIn('/d/123')).toBe(0)
    expect(await linksIn('javascript:alert(1)')).toBe(0)
  })

  it('prints a box where a picture is missing or broken, and pictures of odd kinds as they look', async () => {
    const plain = sharp({ create: { width: 60, height: 40, channels: 3, background: '#c33' } })
    const good = await plain.clone().jpeg().toBuffer()
    const shas = {
      cmyk: await addImage(await plain.clone().toColourspace('cmyk').jpeg().toBuffer()),
      deep: await addImage(await plain.clone().toColourspace('rgb16').png().toBuffer()),
      clear: await addImage(await plain.clone().ensureAlpha(0.5).png().toBuffer()),
      tiff: await addImage(await plain.clone().tiff().toBuffer()),
      broken: await addImage(good.subarray(0, good.length - 200)),
      svg: await addImage(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')),
      missing: 'f'.repeat(64),
    }
    const picture = (sha: string): Block => ({
      type: 'image',
      attrs: { sha256: sha, alt: `figura ${sha.slice(0, 4)}`, width: 25, align: 'left' },
    })
    const pdf = await printBody(...Object.values(shas).map(picture))
    expect(pdf.conformance).toBe('PDF/A-2b')
    expect(pdf.repairs.toSorted()).toEqual(['image-missing', 'image-unreadable'])
    expect((await tagsOf(pdf)).Figure).toBe(4)
    expect((await wordsOf(pdf)).split('Imagemnãodisponível').length - 1).toBe(3)
  })

  it('fits a picture to the page: small over the header, never higher than the paper', async () => {
    const tall = await addImage(
      await sharp({ create: { width: 300, height: 2000, channels: 3, background: '#393' } })
        .png()
        .toBuffer(),
    )
    const picture: Block = { type: 'image', attrs: { sha256: tall, alt: 'alta', width: null, align: 'center' } }
    const view = viewOf(content(paragraph('left', 'texto')))
    const arms = await print({ ...view, page: { ...view.page, header: content(picture, paragraph('title', 'Despacho')) } })
    expect([arms.pages, arms.repairs]).toEqual([1, []])
    expect((await print({ ...view, page: { ...view.page, body: content(picture) } })).pages).toBe(2)
  })
})

describe('the processes', () => {
  it('keep the event loop free', async () => {
    const rows = Array.from({ length: 1500 }, (_, at) => [cell('tableCell', `linha ${at}`), cell('tableCell', 'valor')])
    let beats = 0
    const beat = setInterval(() => {
      beats += 1
    }, 5)
    await printBody(table(...rows))
    clearInterval(beat)
    // Compiling takes hundreds of milliseconds; in this process the interval could not fire at all.
    expect(beats).toBeGreaterThan(5)
  })

  it('give up at once when the caller does', async () => {
    const controller = new AbortController()
    const printing = renderDocumentPdf(viewOf(content(paragraph('left', 'texto'))), { images, signal: controller.signal })
    controller.abort()
    await expect(printing).rejects.toMatchObject({ problem: 'aborted' })
    expect((await printBody(paragraph('left', 'texto'))).conformance).toBe('PDF/A-2b')
  })

  it('start again after they were closed', async () => {
    await closePool()
    expect((await printBody(paragraph('left', 'texto'))).pages).toBe(1)
  })
})
