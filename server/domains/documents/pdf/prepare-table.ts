/** How is a table laid out on paper: which rows repeat on each page, how wide is each column? */

import { headRows } from '@lavra/contract/content/elements.ts'
import type { Table, TableCell, TableRow } from '@lavra/contract/content/model.ts'
import { repairTable } from '@lavra/contract/content/tables.ts'
import { contentText } from '@lavra/contract/content/text.ts'
import type { PrintBlock, PrintCell } from './print-nodes.ts'

const maxHeadRows = 6

/** The table in a full grid; header rows are the leading rows that consist of header cells only. */
export function prepareTable(table: Table, blocksOf: (cell: TableCell) => PrintBlock[]): { block: PrintBlock; repaired: boolean } {
  const { rows, repaired } = repairTable(table.content)
  const placed = place(rows)
  const columns = Math.max(1, ...placed.map(({ x, cell }) => x + cell.attrs.colspan))
  // A head of many rows would fill every page; repeated or not is all it means here.
  const heads = headRows(rows) > maxHeadRows ? 0 : headRows(rows)
  const print = ({ cell }: Placed): PrintCell => ({
    colspan: cell.attrs.colspan,
    rowspan: cell.attrs.rowspan,
    header: cell.type === 'tableHeader',
    blocks: blocksOf(cell),
  })
  return {
    repaired,
    block: {
      kind: 'table',
      widths: columnWidths(placed, columns),
      headRows: heads,
      head: placed.filter(({ y }) => y < heads).map(print),
      cells: placed.filter(({ y }) => y >= heads).map(print),
    },
  }
}

interface Placed {
  cell: TableCell
  x: number
  y: number
}

function place(rows: TableRow[]): Placed[] {
  const taken: boolean[][] = rows.map(() => [])
  return rows.flatMap((row, y) => {
    let x = 0
    return (row.content ?? []).map((cell) => {
      while (taken[y]?.[x]) x += 1
      for (let down = 0; down < cell.attrs.rowspan; down += 1)
        for (let right = 0; right < cell.attrs.colspan; right += 1) if (taken[y + down]) taken[y + down]![x + right] = true
      return { cell, x, y }
    })
  })
}

/** Shares of the width by how much text a column has, between narrow and wide limits, so that a column of numbers leaves room. */
function columnWidths(placed: Placed[], columns: number): number[] {
  const most = Array.from({ length: columns }, () => 4)
  for (const { cell, x } of placed) {
    if (cell.attrs.colspan > 1) continue
    const text = contentText({ type: 'doc', content: cell.content })
    const longestWord = Math.max(0, ...text.split(/\s+/).map((word) => Math.min(word.length, 24)))
    most[x] = Math.max(most[x]!, Math.min(40, Math.max(longestWord * 1.6, Math.sqrt(text.length) * 3.2)))
  }
  return most.map((width) => Math.round(width))
}
