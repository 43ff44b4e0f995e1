/** Which fonts may appear in a PDF, where are their files, and which characters do they have? Only fonts from npm packages. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type EmbeddedFont, PDF } from '@libpdf/core'

const { resolve } = createRequire(import.meta.url)

const google = (family: string, name: string) =>
  ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((style) =>
    resolve(`@expo-google-fonts/${family}/${style}/${name}_${style}.ttf`),
  )
const dejavu = resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')

/** Absolute paths of every font file the compiler may use. */
export const fontFiles: readonly string[] = [...google('tinos', 'Tinos'), ...google('arimo', 'Arimo'), dejavu]

/** The font of a text: `main` (Tinos and Arimo have the same characters in all styles), `fallback` (upright DejaVu Sans) or none. */
export type FontOfText = 'main' | 'fallback' | null

/**
 * Finds the font that has every character of a short text (one grapheme). Reading the fonts takes a tenth of a second, once.
 * The template names the fallback font itself for such runs and never lets the compiler choose: what a machine has installed
 * must not change the bytes of a document.
 */
export function fontFinder(): (grapheme: string) => FontOfText {
  const holder = PDF.create()
  const read = (path: string): EmbeddedFont => holder.embedFont(readFileSync(path))
  const main = [fontFiles[0], fontFiles[4]].map((path) => read(path as string))
  const fallback = read(dejavu)
  const known = new Map<string, FontOfText>()
  return (grapheme) => {
    const found = known.get(grapheme)
    if (found !== undefined) return found
    const font = main.every((one) => one.canEncode(grapheme)) ? 'main' : fallback.canEncode(grapheme) ? 'fallback' : null
    if (known.size < 50_000) known.set(grapheme, font)
    return font
  }
}
