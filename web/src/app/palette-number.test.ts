import { expect, it } from 'vitest'
import { looksLikeNumber } from './palette-number.ts'

it.each([
  ['1500.01.0000171/2026-70', true],
  ['15000100001712026 70', true],
  [' 1500 01 0000171 2026 70 ', true],
  ['1500.01.0000171/2026–70', true],
  ['nº 8133902', true],
  ['137', true],
  ['12', false],
  ['férias 2026', false],
  ['', false],
])('%s: %s', (text, expected) => {
  expect(looksLikeNumber(text)).toBe(expected)
})
