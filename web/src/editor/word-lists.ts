/**
 * How do Word's lists become lists? Word puts paragraphs on the clipboard that only look like items (`mso-list:l0 level2 lfo1`, the
 * marker as text). Works on the parsed document: under Trusted Types no library may parse the text again, so none is used.
 */
import { Extension } from '@tiptap/core'
import { DOMParser } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'

const levelOf = (element: Element): number => Number(/mso-list:[^;"]*level(\d+)/i.exec(element.getAttribute('style') ?? '')?.[1] ?? 0)

/** Rewrites the lists in place; other paragraphs stay. */
export function listsFromWord(dom: ParentNode): void {
  for (const empty of dom.querySelectorAll('o\\:p')) if (!empty.textContent?.trim()) empty.remove()
  for (const first of dom.querySelectorAll('p[style*="mso-list"]')) {
    // Items of a run already taken up are no longer in the document.
    if (first.parentNode && levelOf(first) > 0) takeRun(first)
  }
}

function takeRun(first: Element): void {
  const run: Element[] = []
  for (let next: Element | null = first; next?.tagName === 'P' && levelOf(next) > 0; next = next.nextElementSibling) run.push(next)
  const lists: HTMLElement[] = []
  for (const paragraph of run) {
    const level = Math.min(8, levelOf(paragraph))
    const marker = takeMarker(paragraph)
    lists.length = Math.min(lists.length, level)
    while (lists.length < level) lists.push(openList(lists.at(-1), marker, first))
    const item = document.createElement('li')
    lists.at(-1)?.append(item)
    item.append(bare(paragraph))
  }
}

/** A deeper list goes into the last item of the one above; the outermost before the run. */
function openList(above: HTMLElement | undefined, marker: string, before: Element): HTMLElement {
  const number = /^\(?(\d+|[a-z]{1,4})[.)ºª-]?/i.exec(marker)?.[1]
  const list = document.createElement(number && marker !== 'o' ? 'ol' : 'ul')
  if (number && Number(number) > 1) list.setAttribute('start', number)
  if (!above) before.before(list)
  else {
    const host = above.lastElementChild ?? above.appendChild(document.createElement('li'))
    if (host.childNodes.length === 0) host.append(document.createElement('p'))
    host.append(list)
  }
  return list
}

/** The bullet or number that Word wrote as text, taken out of the paragraph. */
function takeMarker(paragraph: Element): string {
  const ignored = [...paragraph.querySelectorAll('span')].filter((span) => /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''))
  const marker = ignored.map((span) => span.textContent ?? '').join('')
  for (const span of ignored) span.remove()
  return marker.replace(/[\s\u00A0]+/g, '')
}

function bare(paragraph: Element): Element {
  paragraph.removeAttribute('style')
  return paragraph
}

export const WordLists = Extension.create({
  name: 'wordLists',
  addProseMirrorPlugins() {
    const parser = DOMParser.fromSchema(this.editor.schema)
    const fromWord: DOMParser = Object.create(parser)
    fromWord.parseSlice = (dom, options) => {
      if (dom instanceof Element) listsFromWord(dom)
      return parser.parseSlice(dom, options)
    }
    return [new Plugin({ props: { clipboardParser: fromWord } })]
  },
})
