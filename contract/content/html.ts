/** What HTML text is a content? Pure, no DOM, the same bytes for the same content; every text and attribute is escaped. */
import { type Element, toElements } from './elements.ts'
import type { Content } from './model.ts'

const empty = new Set(['br', 'hr', 'img'])
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] as string)

/** The HTML of a content that `parseContent` accepted: blocks one per line, without a wrapper. */
export function contentHtml(content: Content): string {
  return toElements(content).map(elementHtml).join('\n')
}

function elementHtml(node: Element | string): string {
  if (typeof node === 'string') return escapeHtml(node)
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  const open = `<${node.tag}${attributes.join('')}>`
  return empty.has(node.tag) ? open : `${open}${node.children.map(elementHtml).join('')}</${node.tag}>`
}
