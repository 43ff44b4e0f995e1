/**
 * Can every character of this text be printed? PDF/A forbids a glyph that no font has, so what is not printable is replaced by □
 * and reported, and characters of Word's symbol fonts become what they look like.
 */
import { cleanText } from '@lavra/contract/content/attributes.ts'
import type { FontOfText } from './fonts.ts'
import { graphemesOf } from './graphemes.ts'

/** Symbol and Wingdings characters that Word writes to the private area, mostly as bullets. */
const symbols: Record<number, string> = {
  61623: '•',
  61607: '▪',
  61656: '➢',
  61692: '✓',
  61691: '✗',
  61608: '◻',
  61694: '☑',
  61551: '□',
  61553: '❑',
  61558: '❖',
  61664: '→',
  61663: '←',
  61614: '→',
  61485: '−',
  61616: '°',
  61617: '±',
  61619: '≥',
  61603: '≤',
  61620: '×',
  61624: '÷',
  61625: '≠',
  61514: '☺',
}

export const replacement = '□'

export interface PrintableRun {
  text: string
  fallback: boolean
}

// Nobody sees these, no font has to have them, and some make a compiler look for a glyph: joiners stay out with their emoji.
const invisible = /[\p{Variation_Selector}\u200B-\u200F\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/gu

/** The text cut into runs by font; `missing` collects the code points (“U+6F22”) that had to be replaced. */
export function printableRuns(text: string, fontOf: (grapheme: string) => FontOfText, missing: Set<string>): PrintableRun[] {
  const runs: PrintableRun[] = []
  const add = (part: string, fallback: boolean) => {
    const last = runs.at(-1)
    if (last?.fallback === fallback) last.text += part
    else runs.push({ text: part, fallback })
  }
  for (const segment of graphemesOf(cleanText(text).replace(/[\u{F000}-\u{F0FF}]/gu, (char) => symbols[char.codePointAt(0)!] ?? char))) {
    const visible = segment.replace(invisible, '')
    if (!visible) continue
    // No letter of any script has more parts; a heap of marks takes the compiler minutes.
    const candidate = visible.length > 40 ? undefined : [visible, visible.normalize('NFC')].find((form) => fontOf(form) && !isPrivate(form))
    const font = candidate ? fontOf(candidate) : null
    if (candidate && font) add(candidate, font === 'fallback')
    else {
      for (const char of visible) missing.add(`U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
      add(replacement, true)
    }
  }
  return runs
}

const isPrivate = (text: string): boolean => /\p{Co}/u.test(text)
