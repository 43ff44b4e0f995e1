/** Which documents do the tests of this folder print? Small builders over the content model, and one view with everything around it. */
import type { Block, Content, Inline, ListItem, Mark, Paragraph, Table, TableCell } from '@lavra/contract/content/model.ts'
import type { StyleKey } from '@lavra/contract/content/styles.ts'
import type { DocumentView, Stamp } from './document-view.ts'

export const text = (value: string, ...marks: Mark[]): Inline => ({ type: 'text', text: value, ...(marks.length > 0 && { marks }) })
export const paragraph = (style: StyleKey, ...inlines: (Inline | string)[]): Paragraph => ({
  type: 'paragraph',
  attrs: { style, align: null },
  content: inlines.map((one) => (typeof one === 'string' ? text(one) : one)),
})
export const content = (...blocks: Block[]): Content => ({ type: 'doc', content: blocks })
export const cell = (type: 'tableCell' | 'tableHeader', value: string, colspan = 1, rowspan = 1): TableCell => ({
  type,
  attrs: { colspan, rowspan },
  content: [paragraph('table-left', value)],
})
export const table = (...rows: TableCell[][]): Table => ({
  type: 'table',
  content: rows.map((cells) => ({ type: 'tableRow', content: cells })),
})
export const item = (...blocks: ListItem['content']): ListItem => ({ type: 'listItem', content: blocks })
export const bullets = (...items: ListItem[]): Block & ListItem['content'][number] => ({ type: 'bulletList', content: items })

/** A dispatch of a fictional unit with this body. */
export function viewOf(body: Content, changes: Partial<DocumentView> = {}): DocumentView {
  return {
    page: {
      schema: 'lavra-document/1',
      header: content(
        paragraph('centered', 'ESTADO DE MINAS GERAIS'),
        paragraph('centered', text('SECRETARIA DE ESTADO DE PLANEJAMENTO E GESTÃO', { type: 'bold' })),
        paragraph('title', 'DESPACHO Nº 241/2026/COGED'),
      ),
      body,
      footer: content(paragraph('centered', 'Rodovia Papa João Paulo II, 4001 – Belo Horizonte/MG')),
    },
    title: 'Despacho 241/2026/COGED',
    author: 'Secretaria de Estado de Planejamento e Gestão',
    lang: 'pt-BR',
    date: '2026-11-22T17:32:00Z',
    documentNumber: '8133902',
    processNumber: '1500.01.0000123/2026-87',
    version: 3,
    draft: false,
    ...changes,
  }
}

export const stampOf = (signerName: string): Stamp => ({
  signerName,
  signerTitle: 'Coordenadora-Geral de Documentos',
  signedAt: 'Em 22/11/2026, às 14h32, horário oficial de Brasília',
  method: 'Assinatura eletrônica com senha pessoal, conforme o art. 10 da Lei nº 14.063/2020.',
  verifyUrl: 'https://lavra.exemplo.gov.br/conferir',
  verificationCode: '8133902',
  checksum: '1F2E3D4C',
  qr: 'https://lavra.exemplo.gov.br/conferir?codigo=8133902&crc=1F2E3D4C',
})
