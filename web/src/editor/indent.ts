/** What does “one level deeper” mean here? In a list its item, in a numbered paragraph its style; elsewhere nothing. */
import type { Editor } from '@tiptap/core'

export const indent = (editor: Editor): boolean =>
  editor.chain().focus().sinkListItem('listItem').run() || editor.chain().focus().stepItem(1).run()

export const outdent = (editor: Editor): boolean =>
  editor.chain().focus().liftListItem('listItem').run() || editor.chain().focus().stepItem(-1).run()
