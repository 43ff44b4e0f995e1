import { expect, it } from 'vitest'
import type { Block, Content, PageTemplate } from './model.ts'
import { parseContent } from './parse.ts'
import { fillTemplate, fillVariables } from './template.ts'
import { contentText, emptyContent } from './text.ts'
import { variables } from './variables.ts'

const line = (text: string): Block => ({
  type: 'paragraph',
  attrs: { style: 'centered', align: null },
  content: [{ type: 'text', text, marks: [{ type: 'bold' }] }],
})
const content = (...lines: string[]): Content => ({ type: 'doc', content: lines.map(line) })
const letterhead = { sha256: 'b'.repeat(64), alt: 'Brasão de Minas Gerais' }

it('fills text, keeps its marks and leaves the unknown visible', () => {
  const filled = fillVariables(content('@serie@ nº @numeracao_serie@ de @ano@ @nada_disso@ e fulana@mg.gov.br'), {
    serie: 'Ofício',
    numeracao_serie: '12',
    ano: '2026',
  })
  expect(contentText(filled.content)).toBe('Ofício nº 12 de 2026 @nada_disso@ e fulana@mg.gov.br')
  expect(filled.unknown).toEqual(['nada_disso'])
  expect(filled.content.content[0]).toHaveProperty('content.0.marks', [{ type: 'bold' }])
})

it('does not fill a value again, and cleans it', () => {
  const filled = fillVariables(content('@especificacao_processo@'), { especificacao_processo: '@processo@ <b>\u0000', processo: 'segredo' })
  expect(contentText(filled.content)).toBe('@processo@ <b>')
})

it('breaks the line where the value does, and drops a text that came out empty', () => {
  const filled = fillVariables(content('@interessados_quebra_linha@', '@serie@'), { interessados_quebra_linha: 'Ana\nBia', serie: '' })
  expect(filled.content.content[0]).toHaveProperty('content.1.type', 'hardBreak')
  expect(filled.content.content[1]).not.toHaveProperty('content')
  expect(parseContent(filled.content).ok).toBe(true)
})

it('makes a picture of the letterhead only where it stands alone', () => {
  const filled = fillVariables(content('@timbre_orgao@', 'Timbre: @timbre_orgao@'), { timbre_orgao: letterhead })
  expect(filled.content.content[0]).toEqual({ type: 'image', attrs: { ...letterhead, width: null, align: 'center' } })
  expect(filled.unknown).toEqual(['timbre_orgao'])
  expect(parseContent(filled.content)).toMatchObject({ ok: true, repairs: [] })
})

it('leaves no empty line for a letterhead that the agency does not have', () => {
  const filled = fillVariables(content('@timbre_orgao@', '@serie@'), { timbre_orgao: '', serie: 'Ofício' })
  expect(filled.content.content).toHaveLength(1)
  expect(fillVariables(content('@timbre_orgao@'), { timbre_orgao: '' }).content.content).toHaveLength(1)
})

it('reaches into lists and tables and leaves what parseContent accepts', () => {
  const paragraph = line('@processo@')
  if (paragraph.type !== 'paragraph') throw new Error('not a paragraph')
  const body: Content = {
    type: 'doc',
    content: [
      { type: 'bulletList', content: [{ type: 'listItem', content: [line('@timbre_orgao@') as typeof paragraph, paragraph] }] },
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableHeader', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph] }] }],
      },
    ],
  }
  const template: PageTemplate = { header: content('@processo@ @x@'), body, footer: emptyContent() }
  const { page, unknown } = fillTemplate(template, { processo: '1', timbre_orgao: letterhead })
  expect(contentText(page.body)).toBe('@timbre_orgao@\n1\n1')
  expect(unknown).toEqual(['x', 'timbre_orgao'])
  expect(parseContent(page.body)).toMatchObject({ ok: true, repairs: [] })
})

it('names each variable once', () => expect(new Set(variables.map((v) => v.name)).size).toBe(variables.length))
