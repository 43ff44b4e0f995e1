import { expect, it } from 'vitest'
import { splitAtNumber } from './document-number.ts'

it('finds the whole number only', () => {
  expect(splitAtNumber('Documento 1024 (Ofício 7) assinado', '1024')).toEqual(['Documento ', ' (Ofício 7) assinado'])
  expect(splitAtNumber('Documento 10241 e 1024', '1024')).toEqual(['Documento 10241 e ', ''])
  expect(splitAtNumber('Processo recebido', '1024')).toBe(null)
  expect(splitAtNumber('Documento 31024', '1024')).toBe(null)
})
