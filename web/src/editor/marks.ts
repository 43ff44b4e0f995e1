/** Which marks may text have in the editor, beyond the library's bold, italic, underline and strike? */
import { cleanText, type HighlightColor, isHighlightColor, isSafeHref } from '@lavra/contract/content/attributes.ts'
import { Mark } from '@tiptap/core'
import { Link as LibraryLink } from '@tiptap/extension-link'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    lavraMarks: {
      toggleSubscript: () => ReturnType
      toggleSuperscript: () => ReturnType
      /** Null takes the highlight away. */
      setHighlight: (color: HighlightColor | null) => ReturnType
    }
  }
}

export const Subscript = Mark.create({
  name: 'subscript',
  excludes: 'subscript superscript',
  parseHTML: () => [{ tag: 'sub' }, { style: 'vertical-align=sub' }],
  renderHTML: () => ['sub', 0],
  addCommands() {
    return {
      toggleSubscript:
        () =>
        ({ commands }) =>
          commands.toggleMark(this.name),
    }
  },
})

export const Superscript = Mark.create({
  name: 'superscript',
  excludes: 'subscript superscript',
  parseHTML: () => [{ tag: 'sup' }, { style: 'vertical-align=super' }],
  renderHTML: () => ['sup', 0],
  addCommands() {
    return {
      toggleSuperscript:
        () =>
        ({ commands }) =>
          commands.toggleMark(this.name),
    }
  },
})

const colorOf = (element: HTMLElement): HighlightColor | null => {
  const name = [...element.classList].find((other) => other.startsWith('highlight-'))?.slice(10)
  return isHighlightColor(name) ? name : null
}

export const Highlight = Mark.create({
  name: 'highlight',
  addAttributes: () => ({ color: { default: 'yellow', rendered: false, parseHTML: colorOf } }),
  parseHTML: () => [{ tag: 'mark' }],
  renderHTML: ({ mark }) => ['mark', { class: `highlight-${mark.attrs.color}` }, 0],
  addCommands() {
    return {
      setHighlight:
        (color) =>
        ({ commands }) =>
          color ? commands.setMark(this.name, { color }) : commands.unsetMark(this.name),
    }
  },
})

/** A pasted link that points where none may point loses the link and keeps its words. */
export const Link = LibraryLink.extend({
  inclusive: false,
  addAttributes: () => ({ href: { default: null, parseHTML: (element: HTMLElement) => element.getAttribute('href') } }),
}).configure({
  openOnClick: false,
  autolink: false,
  isAllowedUri: (uri) => isSafeHref(uri),
  HTMLAttributes: { target: null, rel: 'noopener noreferrer nofollow' },
})

/** What a person typed as an address, made into one: `mg.gov.br` → `https://mg.gov.br`; null when it can be none. */
export function addressOf(typed: string): string | null {
  const text = cleanText(typed).trim()
  if (!text) return null
  if (isSafeHref(text)) return text
  const guess = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)
    ? `mailto:${text}`
    : /^[^\s:@]+\.[^\s:@]{2,}/.test(text)
      ? `https://${text}`
      : null
  return isSafeHref(guess) ? guess : null
}
