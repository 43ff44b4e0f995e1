/** Texts are cut as a reader would, and as fast as they are read. */
import { expect, it } from 'vitest'
import { graphemesOf } from './graphemes.ts'

it.each([
  ['Ação nº 1', ['A', 'ç', 'ã', 'o', ' ', 'n', 'º', ' ', '1']],
  ['ac\u0327a\u0303o', ['a', 'c\u0327', 'a\u0303', 'o']],
  ['👩🏽‍⚖️ e 🇧🇷', ['👩🏽‍⚖️', ' ', 'e', ' ', '🇧🇷']],
  ['1️⃣漢字', ['1️⃣', '漢', '字']],
  ['', []],
])('%s', (text, cut) => {
  expect([...graphemesOf(text)]).toEqual(cut)
})

it('loses nothing of what is no language at all', () => {
  for (const text of ['x'.repeat(300_000), `a${'\u0301'.repeat(5000)}b`, '\u200d😀'.repeat(5000), '\ud800x\u0000\u202e']) {
    expect([...graphemesOf(text)].join('')).toBe(text)
  }
})
