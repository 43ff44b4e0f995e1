import { expect, it } from 'vitest'
import { contains } from './accent-blind.ts'

it.each([
  ['Ação de Controle', 'acao', true],
  ['Licitação: Pregão Eletrônico', 'PREGAO licit', true],
  ['Convênio', 'pregão', false],
  ['Qualquer', '', true],
])('%s contains %s: %s', (text, wanted, expected) => {
  expect(contains(text, wanted)).toBe(expected)
})
