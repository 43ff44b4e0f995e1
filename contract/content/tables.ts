/**
 * How does a ragged table become a regular one? Typst refuses a table whose cells do not fill its grid, and browsers each guess
 * differently, so every saved table fills its rectangle: spans that overlap or overrun are cut, missing places get empty cells.
 */
import type { TableCell, TableRow } from './model.ts'
import { defaultStyle } from './styles.ts'

export const maxColumns = 60

const emptyCell = (): TableCell => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1 },
  content: [{ type: 'paragraph', attrs: { style: defaultStyle, align: null } }],
})

/** The same table with a full grid, and whether anything had to be changed. Text is never dropped. */
export function repairTable(rows: TableRow[]): { rows: TableRow[]; repaired: boolean } {
  const taken: boolean[][] = rows.map(() => [])
  let repaired = false
  let columns = 1
  const placed = rows.map((row, y) => {
    let x = 0
    return (row.content ?? []).map((cell) => {
      while (taken[y]?.[x]) x += 1
      let colspan = 1
      while (colspan < cell.attrs.colspan && !taken[y]?.[x + colspan]) colspan += 1
      const rowspan = Math.min(cell.attrs.rowspan, rows.length - y)
      for (let down = 0; down < rowspan; down += 1)
        for (let right = 0; right < colspan; right += 1) (taken[y + down] as boolean[])[x + right] = true
      x += colspan
      columns = Math.max(columns, x)
      if (colspan === cell.attrs.colspan && rowspan === cell.attrs.rowspan) return cell
      repaired = true
      return { ...cell, attrs: { colspan, rowspan } }
    })
  })
  const full = placed.map((cells, y): TableRow => {
    const missing = countMissing(taken[y] as boolean[], columns)
    if (missing > 0) repaired = true
    const content = [...cells, ...Array.from({ length: missing }, emptyCell)]
    return content.length > 0 ? { type: 'tableRow', content } : { type: 'tableRow' }
  })
  return { rows: full, repaired }
}

function countMissing(taken: boolean[], columns: number): number {
  let missing = 0
  for (let x = 0; x < columns; x += 1) if (!taken[x]) missing += 1
  return missing
}

/** How many columns a regular table has. */
export function columnCount(rows: TableRow[]): number {
  return (rows[0]?.content ?? []).reduce((sum, cell) => sum + cell.attrs.colspan, 0)
}
