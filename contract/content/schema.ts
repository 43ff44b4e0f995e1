/** Which nodes and marks may stand where? The one ProseMirror schema of authored documents; editor, server and renderers agree on it. */
import { Schema } from 'prosemirror-model'
import { defaultStyle } from './styles.ts'

/** What may stand in a table cell or, after the first paragraph, in a list item. A table inside a table is not allowed. */
export const flow = '(paragraph | bulletList | orderedList | image)'

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', attrs: { style: { default: defaultStyle }, align: { default: null } } },
    bulletList: { group: 'block', content: 'listItem+' },
    orderedList: { group: 'block', content: 'listItem+', attrs: { start: { default: 1 } } },
    listItem: { content: `paragraph ${flow}*` },
    table: { group: 'block', content: 'tableRow+', isolating: true },
    tableRow: { content: '(tableCell | tableHeader)*' },
    tableCell: { content: `${flow}+`, isolating: true, attrs: { colspan: { default: 1 }, rowspan: { default: 1 } } },
    tableHeader: { content: `${flow}+`, isolating: true, attrs: { colspan: { default: 1 }, rowspan: { default: 1 } } },
    image: {
      group: 'block',
      atom: true,
      attrs: { sha256: {}, alt: { default: '' }, width: { default: null }, align: { default: 'center' } },
    },
    pageBreak: { group: 'block', atom: true },
    horizontalRule: { group: 'block', atom: true },
    text: { group: 'inline' },
    hardBreak: { group: 'inline', inline: true },
  },
  marks: {
    link: { attrs: { href: {} }, inclusive: false },
    bold: {},
    italic: {},
    underline: {},
    strike: {},
    subscript: { excludes: 'subscript superscript' },
    superscript: { excludes: 'subscript superscript' },
    highlight: { attrs: { color: { default: 'yellow' } } },
  },
})
