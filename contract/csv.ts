/**
 * A table as the spreadsheets of the office open it: semicolons, UTF-8 with its mark, lines ended by CR LF. A cell that a spreadsheet
 * would take for a formula is made text (CSV injection).
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `${byteOrderMark}${rows.map(csvLine).join('')}`
}

/** What a file begins with, so that a spreadsheet reads it as UTF-8. */
export const byteOrderMark = '\uFEFF'

export const csvLine = (row: readonly string[]): string => `${row.map(cell).join(';')}\r\n`

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
