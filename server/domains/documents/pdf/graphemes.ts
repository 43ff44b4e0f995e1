/**
 * Which pieces of a text are one character to a reader? V8's segmenter copies its whole input for every piece it gives, so a word of a
 * hundred thousand letters would take gigabytes and the server with them: it only ever sees a few characters at a time.
 */

const segmenter = new Intl.Segmenter('pt', { granularity: 'grapheme' })

/** What joins the character before it. */
const joining = '[\\p{M}\\u200D\\p{Variation_Selector}\\p{Emoji_Modifier}\\u{E0020}-\\u{E007F}]'
/** A Latin letter, sign or space by itself, which nearly every text consists of. */
const alone = `[\\u0020-\\u007E\\u00A0-\\u00AC\\u00AE-\\u024F](?!${joining})`
/** Or what stands up to the next such, but never more than this: a cluster that long is no letter of any script. */
const pieces = new RegExp(`${alone}|[^]{1,64}?(?=${alone}|$)|[^]{1,64}`, 'gu')

export function* graphemesOf(text: string): Generator<string> {
  for (const [piece] of text.matchAll(pieces)) {
    if (piece.length === 1) yield piece
    else for (const { segment } of segmenter.segment(piece)) yield segment
  }
}
