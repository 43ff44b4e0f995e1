/** How does a paragraph with a named style behave while it is edited, and which style does pasted text get? */
import { type Alignment, defaultStyle, isStyleKey, type StyleKey, styleOf, styleOfSeiClass } from '@lavra/contract/content/styles.ts'
import { Node } from '@tiptap/core'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    paragraphStyle: {
      /** Gives every selected paragraph the style, and its style's own alignment. */
      setParagraphStyle: (style: StyleKey) => ReturnType
      /** Null goes back to the alignment of the style. */
      setAlignment: (align: Alignment | null) => ReturnType
      /** Steps numbered items down (+1) or up (-1); false where there is none. */
      stepItem: (by: 1 | -1) => ReturnType
    }
  }
}

const ofTag: Record<string, StyleKey> = { H1: 'title', H2: 'subtitle', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading' }
const ofTextAlign: Record<string, StyleKey> = { center: 'centered', right: 'right', justify: 'justified' }

/** Our own class, then SEI's, then what the tag or the alignment says. */
function pastedStyle(element: HTMLElement): StyleKey {
  for (const name of element.classList) {
    const ours = name.replace(/^style-/, '')
    if (name !== ours && isStyleKey(ours)) return ours
    const sei = styleOfSeiClass(name)
    if (sei) return sei
  }
  const align = element.style.textAlign || element.getAttribute('align') || ''
  if (element.closest('blockquote')) return 'quotation'
  return ofTag[element.tagName] ?? ofTextAlign[align.toLowerCase()] ?? defaultStyle
}

export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',

  addAttributes: () => ({
    style: { default: defaultStyle, rendered: false, parseHTML: pastedStyle },
    align: {
      default: null,
      rendered: false,
      parseHTML: (element: HTMLElement) =>
        [...element.classList].find((name) => /^align-(left|center|right|justify)$/.test(name))?.slice(6) ?? null,
    },
  }),

  parseHTML: () => ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),

  renderHTML({ node }) {
    const style = styleOf(node.attrs.style as StyleKey)
    const classes = [`style-${style.key}`, ...(node.attrs.align ? [`align-${node.attrs.align}`] : [])].join(' ')
    return [style.role === 'heading' ? `h${style.level}` : 'p', { class: classes }, 0]
  },

  addCommands() {
    return {
      setParagraphStyle:
        (style) =>
        ({ commands }) =>
          commands.updateAttributes('paragraph', { style, align: null }),
      setAlignment:
        (align) =>
        ({ commands }) =>
          commands.updateAttributes('paragraph', { align }),
      stepItem:
        (by) =>
        ({ editor, commands }) => {
          const { style } = editor.getAttributes('paragraph')
          const now = isStyleKey(style) ? styleOf(style) : null
          const next = `item-${(now?.level ?? 0) + by}`
          return now?.role === 'item' && isStyleKey(next) && commands.updateAttributes('paragraph', { style: next })
        },
    }
  },

  addKeyboardShortcuts() {
    return {
      // Elsewhere Tab leaves the text, so that nobody is trapped in it.
      Tab: () => this.editor.commands.stepItem(1),
      'Shift-Tab': () => this.editor.commands.stepItem(-1),
      // After a heading comes ordinary text.
      Enter: () => {
        const { $from, empty } = this.editor.state.selection
        const { style } = $from.parent.attrs
        const endsHeading =
          empty && isStyleKey(style) && styleOf(style).role === 'heading' && $from.parentOffset === $from.parent.content.size
        return endsHeading ? this.editor.chain().splitBlock().setParagraphStyle(defaultStyle).run() : false
      },
    }
  },
})
