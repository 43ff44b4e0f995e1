import { expect, it } from 'vitest'
import { bareTaxId, writtenTaxId } from './tax-id.ts'

it.each([
  ['12345678909', '123.456.789-09'],
  ['12345678000195', '12.345.678/0001-95'],
  ['12ABC34501DE35', '12.ABC.345/01DE-35'],
  ['123', '123'],
  ['', ''],
])('%s is written %s and kept bare', (bare, written) => {
  expect(writtenTaxId(bare)).toBe(written)
  expect(bareTaxId(written)).toBe(bare)
})
