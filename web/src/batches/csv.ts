/**
 * A table as the spreadsheets of the office open it: semicolons, UTF-8 with its mark, lines ended by CR LF. A cell that a spreadsheet
 * would take for a formula is made text (CSV injection).
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
