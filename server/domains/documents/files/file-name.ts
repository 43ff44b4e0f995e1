/**
 * What may a file that somebody sent be called? The name is shown, downloaded and printed, never used as a path: it keeps its
 * accents and loses whatever could deceive a reader or a shell.
 */

/** Beyond this, file systems of readers refuse (255 bytes, and an accent is two). */
const maxCharacters = 120

/** The last part of the path, composed (NFC), without control, direction and invisible characters; `arquivo` when nothing is left. */
export function cleanFileName(sent: string): string {
  const base = sent.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = base
    // Cc control, Cf format (direction overrides such as U+202E that make "exe.pdf" of "fdp.exe"), Cs lone surrogates, Co private, Zl Zp.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
  const extension = extensionOf(clean)
  const stem = extension ? clean.slice(0, -extension.length - 1) : clean
  const kept = [...stem]
    .slice(0, maxCharacters - extension.length - 1)
    .join('')
    .trimEnd()
  return `${kept || 'arquivo'}${extension && `.${extension}`}`
}

/** Lower case, without the dot; empty when there is none. At most ten characters: more is a sentence with a dot in it. */
export function extensionOf(name: string): string {
  return /\.([\p{L}\p{N}_-]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? ''
}
