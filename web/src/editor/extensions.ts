/** What is the editor made of? The same nodes and marks as `contract/content/schema.ts` (a test compares), plus what helps to write. */

import type { Extensions } from '@tiptap/core'
import { TableRow } from '@tiptap/extension-table'
import { Placeholder } from '@tiptap/extensions'
import { StarterKit } from '@tiptap/starter-kit'
import { ListItem, OrderedList, PageBreak, Table, TableCell, TableHeader } from './blocks.ts'
import { Find } from './find.ts'
import { Image, PendingImage } from './image.ts'
import { Highlight, Link, Subscript, Superscript } from './marks.ts'
import { Paragraph } from './paragraph.ts'
import { WordLists } from './word-lists.ts'

export interface EditorWords {
  placeholder: string
  pendingImage: string
}

export function extensions(words: EditorWords): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      heading: false,
      paragraph: false,
      link: false,
      listItem: false,
      orderedList: false,
      // It would add a paragraph as soon as somebody looks at a text that ends in a table: opening alone must change nothing.
      trailingNode: false,
    }),
    Paragraph,
    OrderedList,
    ListItem,
    Table,
    TableRow,
    TableCell,
    TableHeader,
    Image,
    PendingImage.configure({ label: words.pendingImage }),
    PageBreak,
    Link,
    Subscript,
    Superscript,
    Highlight,
    WordLists,
    Find,
    Placeholder.configure({ placeholder: words.placeholder }),
  ]
}
