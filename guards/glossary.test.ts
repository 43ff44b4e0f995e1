/** English code by one glossary. */
import { expect, test } from 'vitest'
import { findPortugueseNames, portugueseWords } from './glossary.ts'
import { readSourceTree, show } from './source-tree.ts'

const tree = readSourceTree()
const glossary = tree.find((file) => file.path === 'docs/glossary.md')?.text ?? ''

test('no identifier is Portuguese', () => expect(show(findPortugueseNames(tree, glossary))).toEqual([]))

test('the glossary is read', () => {
  const words = portugueseWords(glossary)
  for (const word of ['processo', 'documento', 'unidade', 'orgao', 'usuario', 'assinatura', 'andamento', 'tramitacao', 'minuta'])
    expect(words).toContain(word)
  for (const word of ['interessado', 'sigiloso', 'bloco', 'marcador', 'prazo', 'despacho']) expect(words).toContain(word)
  for (const word of ['document', 'data', 'send', 'circular', 'base']) expect(words).not.toContain(word)
})

const found = (path: string, text: string) => findPortugueseNames([{ path, text }], glossary).length

test.each([
  'const numeroDoProcesso = 1',
  'function abrirProcessos() {}',
  'type Órgão = string',
  'const x = { tipoDocumento: 1 }',
  'const USUARIO_ATUAL = 1',
])('a planted name is found: %s', (text) => expect(found('server/domains/routing/send-process.ts', text)).toBe(1))

test('sentences, comments and other people’s names are free', () => {
  const text = "// o processo da unidade\nexport const title = 'Enviar processo'"
  expect(found('server/domains/routing/send-process.ts', text)).toBe(0)
  expect(found('web/src/routing/SendProcess.tsx', 'export const Title = () => <p>Enviar processo</p>')).toBe(0)
  expect(found('server/edges/soap/operations/enviar-processo.ts', 'export const enviarProcesso = 1')).toBe(0)
})
