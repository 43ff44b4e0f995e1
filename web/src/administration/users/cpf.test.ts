import { expect, it } from 'vitest'
import { digitsOf, writtenCpf } from './cpf.ts'

it.each([
  ['', ''],
  ['123', '123'],
  ['1234', '123.4'],
  ['12345678', '123.456.78'],
  ['12345678909', '123.456.789-09'],
  ['123.456.789-0912', '123.456.789-09'],
  ['123.', '123'],
])('%s is written %s', (typed, written) => {
  expect(writtenCpf(typed)).toBe(written)
  expect(digitsOf(written)).toBe(digitsOf(typed))
})
