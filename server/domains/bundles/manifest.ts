/** What is in the ZIP, for people (CSV) and programs (JSON): each document in its place, its files with their hashes, or why it is not there. */
import type { LeftOut } from '@lavra/contract/bundles.ts'
import type { Material } from './bundle.queries.ts'
import { dateOf, reasonWords, unavailable } from './words.ts'

export interface Listed {
  item: Material
  reason: LeftOut | null
  files: { name: string; sha256: string; size: number }[]
}

const head = ['Ordem', 'Número', 'Documento', 'Unidade', 'Data', 'Arquivo', 'Bytes', 'SHA-256', 'Nome original', 'Motivo da ausência']

/** Semicolons, UTF-8 with its mark and CR LF, as the spreadsheets of the office open it. */
export function manifestCsv(listed: readonly Listed[]): string {
  const rows = listed.flatMap(({ item, reason, files }) => {
    const about = item.visible
      ? [item.number ?? '', item.title ?? '', item.unit ?? '', item.document_date ? dateOf(item.document_date) : '']
      : ['', unavailable, '', '']
    const line = (file: Listed['files'][number] | null) => [
      String(item.position),
      ...about,
      file?.name ?? '',
      file ? String(file.size) : '',
      file?.sha256 ?? '',
      item.file_name ?? '',
      reason ? reasonWords[reason] : '',
    ]
    return files.length > 0 ? files.map(line) : [line(null)]
  })
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

export function manifestJson(about: Record<string, string>, listed: readonly Listed[]): string {
  const documents = listed.map(({ item, reason, files }) => ({
    position: item.position,
    number: item.number,
    title: item.title,
    unit: item.unit,
    date: item.document_date,
    originalName: item.file_name,
    files,
    leftOut: reason,
  }))
  return `${JSON.stringify({ ...about, documents }, null, 2)}\n`
}

/** A cell that a spreadsheet would take for a formula is made text. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
