/** Where do the demo's uploaded files come from? Real small PDFs, drawn here; the same input gives the same bytes, so that storage keeps one. */
import { createHash } from 'node:crypto'
import { PDF, type PDFPage, rgb } from '@libpdf/core'

export interface SamplePdf {
  title: string
  /** 1 to 6. */
  pages: number
  /** The lines that matter, at most six. */
  text: string[]
  look: 'invoice' | 'receipt' | 'letter' | 'contract'
}

/** What contracts say anyway: fills the pages of those that have several. */
const clauses = [
  'As partes obrigam-se a cumprir o presente instrumento, que rege a relação entre elas em tudo o que não contrariar a lei.',
  'Os prazos contam-se em dias corridos, excluído o do começo e incluído o do vencimento, e só se iniciam em dia de expediente.',
  'Qualquer comunicação será feita por escrito e produzirá efeitos a partir do recebimento pela outra parte.',
  'As despesas decorrentes deste instrumento correrão à conta da dotação própria, consignada no orçamento vigente.',
  'O descumprimento de obrigação sujeita a parte responsável às sanções previstas em lei, assegurada a ampla defesa.',
  'É vedada a cessão de direitos ou a transferência de obrigações sem a anuência expressa da Administração.',
  'As partes tratarão os dados pessoais a que tiverem acesso unicamente para a finalidade aqui descrita.',
  'Fica eleito o foro da capital do Estado para dirimir dúvidas que não se resolvam por acordo.',
]
const width = 595
const height = 842
const margin = 56
const grey = rgb(0.45, 0.45, 0.45)
const accent = { invoice: rgb(0.12, 0.3, 0.55), receipt: rgb(0.1, 0.42, 0.3), letter: rgb(0.2, 0.2, 0.28), contract: rgb(0.3, 0.28, 0.25) }

/** @returns the bytes of the file; pure PDF 1.7 with the standard fonts, no embedded ones (~2 KB). */
export async function samplePdf(sample: SamplePdf): Promise<Uint8Array> {
  const pdf = PDF.create()
  // Written dates would make every run another file.
  const date = new Date('2026-01-05T12:00:00Z')
  pdf.setMetadata({
    title: sample.title,
    author: 'Estado de demonstração',
    producer: 'Lavra',
    creator: 'Lavra',
    creationDate: date,
    modificationDate: date,
    language: 'pt-BR',
  })
  for (let n = 1; n <= sample.pages; n++) {
    const page = pdf.addPage({ width, height })
    if (sample.look === 'invoice') drawInvoice(page, sample, n)
    else if (sample.look === 'receipt') drawReceipt(page, sample, n)
    else drawPaper(page, sample, n)
    page.drawText(`${sample.title} – página ${n} de ${sample.pages} – documento fictício de demonstração`, {
      x: margin,
      y: 30,
      size: 8,
      font: 'Helvetica',
      color: grey,
    })
  }
  return withFixedId(await pdf.save())
}

/** The library puts a random file identifier into the trailer; ours follows from the content, as PDF 1.7 section 14.4 recommends. */
function withFixedId(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const at = text.lastIndexOf('/ID [<')
  if (at < 0) throw new Error('the PDF has no file identifier')
  const id = createHash('sha256').update(text.slice(0, at)).digest('hex').slice(0, 32).toUpperCase()
  return Buffer.from(text.slice(0, at) + text.slice(at).replace(/<[0-9A-F]{32}>/g, `<${id}>`), 'latin1')
}

function drawInvoice(page: PDFPage, { title, text, look }: SamplePdf, n: number) {
  page.drawRectangle({ x: margin, y: height - 110, width: width - 2 * margin, height: 58, color: accent[look] })
  page.drawText(title, { x: margin + 14, y: height - 78, size: 15, font: 'Helvetica-Bold', color: rgb(1, 1, 1), maxWidth: 440 })
  page.drawText('DOCUMENTO AUXILIAR – SEM VALOR FISCAL', {
    x: margin + 14,
    y: height - 100,
    size: 8,
    font: 'Helvetica',
    color: rgb(1, 1, 1),
  })
  page.drawText(`Folha ${n}`, { x: width - margin - 60, y: height - 46, size: 9, font: 'Helvetica', color: grey })
  for (const [i, line] of text.entries()) {
    const y = height - 146 - i * 32
    page.drawRectangle({ x: margin, y: y - 12, width: width - 2 * margin, height: 30, borderColor: grey, borderWidth: 0.6 })
    page.drawText(line, { x: margin + 8, y: y - 1, size: 10, font: 'Helvetica', maxWidth: 460 })
  }
  drawItems(page, height - 180 - text.length * 32, title.length + text.join('').length + n)
}

/** A table of quantities and shares below the fields; the figures only look plausible. */
function drawItems(page: PDFPage, top: number, seed: number) {
  const columns = [margin + 8, margin + 50, margin + 280, margin + 380]
  const rows = Array.from({ length: 6 + (seed % 8) }, (_, i) => [
    String(i + 1).padStart(2, '0'),
    ['Mão de obra', 'Material', 'Deslocamento', 'Encargos', 'Apoio técnico'][(seed + i) % 5] as string,
    `${1 + ((seed * 7 + i * 13) % 40)} un.`,
    `OS ${100 + ((seed * 11 + i * 5) % 880)}`,
  ])
  page.drawRectangle({ x: margin, y: top - 6, width: width - 2 * margin, height: 20, color: rgb(0.92, 0.93, 0.95) })
  for (const [r, row] of [['Item', 'Discriminação', 'Quantidade', 'Referência'], ...rows].entries()) {
    const y = top - r * 22
    for (const [c, text] of row.entries())
      page.drawText(text, { x: columns[c], y, size: 9, font: r === 0 ? 'Helvetica-Bold' : 'Helvetica' })
    page.drawLine({ start: { x: margin, y: y - 8 }, end: { x: width - margin, y: y - 8 }, thickness: 0.4, color: grey })
  }
}

function drawReceipt(page: PDFPage, { title, text, look }: SamplePdf, n: number) {
  const bottom = height - 190 - text.length * 30
  page.drawRectangle({
    x: margin - 14,
    y: bottom,
    width: width - 2 * margin + 28,
    height: height - 44 - bottom,
    borderColor: accent[look],
    borderWidth: 1.2,
  })
  page.drawText(title, { x: margin, y: height - 80, size: 16, font: 'Helvetica-Bold', color: accent[look], maxWidth: 470 })
  page.drawLine({ start: { x: margin, y: height - 106 }, end: { x: width - margin, y: height - 106 }, thickness: 1.4, color: accent[look] })
  for (const [i, line] of text.entries())
    page.drawText(line, { x: margin, y: height - 140 - i * 30, size: 11, font: 'Courier', maxWidth: 470 })
  const code = String(title.length * 7919 + text.join('').length * 104729 + n).padStart(12, '0')
  page.drawText(`Autenticação ${code}`, { x: margin, y: bottom + 16, size: 9, font: 'Courier-Bold' })
}

/** Looks like paper: cream sheet, serif letters, a rubric on every page. A contract numbers its lines and goes on with general clauses. */
function drawPaper(page: PDFPage, { title, text, look }: SamplePdf, n: number) {
  page.drawRectangle({ x: 0, y: 0, width, height, color: rgb(0.985, 0.978, 0.955) })
  page.drawText(n === 1 ? title : `${title} (continuação)`, {
    x: margin,
    y: height - 90,
    size: 14,
    font: 'Times-Bold',
    color: accent[look],
    maxWidth: 480,
  })
  const general = Array.from({ length: 9 }, (_, i) => clauses[(n * 3 + i) % clauses.length] as string)
  const contract = n === 1 ? [...text, ...general].slice(0, 9) : general
  const lines = look === 'contract' ? contract.map((line, i) => `${n}.${i + 1}. ${line}`) : text
  for (const [i, line] of lines.entries()) {
    page.drawText(line, {
      x: margin,
      y: height - 134 - i * 64,
      size: 11.5,
      font: 'Times-Roman',
      maxWidth: width - 2 * margin,
      lineHeight: 17,
    })
  }
  page.drawLine({ start: { x: width - 190, y: 86 }, end: { x: width - margin, y: 86 }, thickness: 0.6, color: grey })
  page.drawText(look === 'contract' ? 'rubrica' : 'assinado no original', {
    x: width - 150,
    y: 74,
    size: 8,
    font: 'Times-Italic',
    color: grey,
  })
}
