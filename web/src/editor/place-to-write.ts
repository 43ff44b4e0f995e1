/** Where does one begin to write? In the first paragraph that the template left empty; else after what is there. */
import type { Node as PmNode } from '@tiptap/pm/model'

export function placeToWrite(doc: PmNode): number | 'end' {
  let place: number | 'end' = 'end'
  doc.forEach((node, offset) => {
    if (place === 'end' && node.isTextblock && node.content.size === 0) place = offset + 1
  })
  return place
}
