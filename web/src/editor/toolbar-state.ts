/** What does the toolbar have to show about the place of the cursor? Read once per change of the editor, compared by value. */
import { isStyleKey, type StyleKey } from '@lavra/contract/content/styles.ts'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'

export interface ToolbarState {
  style: StyleKey | null
  align: string | null
  bold: boolean
  italic: boolean
  underline: boolean
  strike: boolean
  subscript: boolean
  superscript: boolean
  highlight: string | null
  link: boolean
  bulletList: boolean
  orderedList: boolean
  table: boolean
  canMerge: boolean
  canSplit: boolean
  image: boolean
  undo: boolean
  redo: boolean
}

export function useToolbarState(editor: Editor): ToolbarState {
  return useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const { style, align } = now.getAttributes('paragraph')
      return {
        style: isStyleKey(style) ? style : null,
        align: typeof align === 'string' ? align : null,
        bold: now.isActive('bold'),
        italic: now.isActive('italic'),
        underline: now.isActive('underline'),
        strike: now.isActive('strike'),
        subscript: now.isActive('subscript'),
        superscript: now.isActive('superscript'),
        highlight: now.isActive('highlight') ? String(now.getAttributes('highlight').color) : null,
        link: now.isActive('link'),
        bulletList: now.isActive('bulletList'),
        orderedList: now.isActive('orderedList'),
        table: now.isActive('table'),
        canMerge: now.can().mergeCells(),
        canSplit: now.can().splitCell(),
        image: now.isActive('image'),
        undo: now.can().undo(),
        redo: now.can().redo(),
      }
    },
  })
}
