/** Which number does the next numbered paragraph carry? As the screen counts: 1., 1.1., 1.1.1., each level begins again under a new upper one. */
import type { StyleKey } from '@lavra/contract/content/styles.ts'
import { styleOf } from '@lavra/contract/content/styles.ts'

/** A counter for one document; gives the number of a paragraph of that style, or null if the style has none. */
export function itemCounter(): (style: StyleKey) => string | null {
  const counts = [0, 0, 0]
  return (style) => {
    const { role, level } = styleOf(style)
    if (role !== 'item' || !level) return null
    counts[level - 1]! += 1
    counts.fill(0, level)
    return `${counts.slice(0, level).join('.')}.`
  }
}
