/** How do lists, tables and breaks of the contract's schema live in the editor? The library's nodes, without the attributes that we do not keep. */
import { flow } from '@lavra/contract/content/schema.ts'
import { maxColumns } from '@lavra/contract/content/tables.ts'
import { type Editor, Node } from '@tiptap/core'
import { ListItem as LibraryListItem, OrderedList as LibraryOrderedList } from '@tiptap/extension-list'
import { Table as LibraryTable, TableCell as LibraryTableCell, TableHeader as LibraryTableHeader } from '@tiptap/extension-table'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    pageBreak: { insertPageBreak: () => ReturnType }
  }
}

// A picture on its way may stand wherever a picture may.
const editingFlow = flow.replace(')', ' | pendingImage)')

const whole = (value: string | null, most: number): number => {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isInteger(number) && number >= 1 && number <= most ? number : 1
}

export const OrderedList = LibraryOrderedList.extend({
  addAttributes: () => ({ start: { default: 1, parseHTML: (element: HTMLElement) => whole(element.getAttribute('start'), 99_999) } }),
})

export const ListItem = LibraryListItem.extend({ content: `paragraph ${editingFlow}*` })

// The library would write a column group with inline widths; widths are not kept.
export const Table = LibraryTable.extend({ renderHTML: () => ['table', ['tbody', 0]] }).configure({ resizable: false })

const spans = () => ({
  colspan: { default: 1, parseHTML: (element: HTMLElement) => whole(element.getAttribute('colspan'), maxColumns) },
  rowspan: { default: 1, parseHTML: (element: HTMLElement) => whole(element.getAttribute('rowspan'), 5000) },
})
export const TableCell = LibraryTableCell.extend({ content: `${editingFlow}+`, addAttributes: spans })
export const TableHeader = LibraryTableHeader.extend({ content: `${editingFlow}+`, addAttributes: spans })

/** A new table with a header row. As the last block it gets a paragraph after it, or nobody could write on. */
export function insertTable(editor: Editor, rows: number, cols: number): void {
  editor
    .chain()
    .focus()
    .insertTable({ rows, cols, withHeaderRow: true })
    .command(({ tr, state }) => {
      if (tr.doc.lastChild?.type.name === 'table') tr.insert(tr.doc.content.size, state.schema.nodes.paragraph!.create())
      return true
    })
    .run()
}

export const PageBreak = Node.create({
  name: 'pageBreak',
  group: 'block',
  atom: true,
  parseHTML: () => [{ tag: 'div.page-break' }, { tag: 'br[style*="page-break-before"]' }],
  renderHTML: () => ['div', { class: 'page-break' }],
  addCommands() {
    return {
      insertPageBreak:
        () =>
        ({ commands }) =>
          commands.insertContent([{ type: 'pageBreak' }, { type: 'paragraph' }]),
    }
  },
  addKeyboardShortcuts() {
    return { 'Mod-Enter': () => this.editor.commands.insertPageBreak() }
  },
})
