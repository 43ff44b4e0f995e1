/** What plain text and which pictures does a content hold? */
import type { Content, ContentNode } from './model.ts'
import { defaultStyle } from './styles.ts'

/** A body with one empty paragraph, ready to write in. */
export function emptyContent(): Content {
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { style: defaultStyle, align: null } }] }
}

/** Whether there is nothing to see: only paragraphs without text. */
export function isEmptyContent(content: Content): boolean {
  return content.content.every((block) => block.type === 'paragraph' && !block.content?.length)
}

/** The words, for the search index: one line per paragraph, cells apart, pictures by their description. */
export function contentText(content: Content): string {
  const lines: string[] = []
  for (const node of nodesOf(content)) {
    if (node.type === 'paragraph') lines.push((node.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : ' ')).join(''))
    if (node.type === 'image' && node.attrs.alt) lines.push(node.attrs.alt)
  }
  return lines.filter((line) => line.trim()).join('\n')
}

/** The SHA-256 of each picture, once, in order of appearance. */
export function imagesIn(content: Content): string[] {
  const found = new Set<string>()
  for (const node of nodesOf(content)) if (node.type === 'image') found.add(node.attrs.sha256)
  return [...found]
}

/** Every node below and including this one, in document order. */
export function* nodesOf(node: ContentNode): Generator<ContentNode> {
  yield node
  if ('content' in node) for (const child of node.content ?? []) yield* nodesOf(child)
}
