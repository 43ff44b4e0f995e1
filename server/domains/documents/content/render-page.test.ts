import { createHash } from 'node:crypto'
import type { Content } from '@lavra/contract/content/model.ts'
import { emptyPage, parsePage } from '@lavra/contract/content/page.ts'
import { expect, it } from 'vitest'
import { pageStyleSource, renderPage } from './render-page.ts'

const paragraph = (text: string, style = 'justified', marks: unknown[] = []) => ({
  type: 'paragraph',
  attrs: { style },
  content: [{ type: 'text', text, marks }],
})
const cell = (type: string, text: string, attrs = {}) => ({ type, attrs, content: [paragraph(text)] })
const page = (...blocks: unknown[]) => {
  const parsed = parsePage({ ...emptyPage(), body: { type: 'doc', content: blocks } })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.page
}

it('writes real headings, quotations, lists and table heads', () => {
  const html = renderPage(
    page(
      paragraph('Ofício', 'title'),
      paragraph('Da vista', 'subtitle'),
      paragraph('Citado', 'quotation'),
      paragraph('Item', 'item-2', [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://mg.gov.br/?a=1&b=2' } }]),
      { type: 'orderedList', attrs: { start: 4 }, content: [{ type: 'listItem', content: [paragraph('quatro')] }] },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'Nome'), cell('tableHeader', 'Valor')] },
          { type: 'tableRow', content: [cell('tableCell', 'tudo', { colspan: 2 })] },
        ],
      },
    ),
    { title: 'Ofício 12 <SEPLAG>' },
  )
  expect(html).toContain('<html lang="pt-BR">')
  expect(html).toContain('<title>Ofício 12 &lt;SEPLAG&gt;</title>')
  expect(html).toContain(
    '<h1 class="style-title">Ofício</h1>\n<h2 class="style-subtitle">Da vista</h2>\n<blockquote><p class="style-quotation">Citado</p></blockquote>',
  )
  expect(html).toContain(
    '<p class="style-item-2"><a href="https://mg.gov.br/?a=1&amp;b=2" rel="noopener noreferrer nofollow" target="_blank"><strong>Item</strong></a></p>',
  )
  expect(html).toContain('<ol start="4"><li><p class="style-justified">quatro</p></li></ol>')
  expect(html).toContain('<thead><tr><th scope="col">')
  expect(html).toContain('<td colspan="2">')
})

it('puts the stamps between body and footer, and empty parts nowhere', () => {
  const footer: Content = {
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { style: 'note', align: null }, content: [{ type: 'text', text: 'Rodapé' }] }],
  }
  const html = renderPage({ ...page(paragraph('Corpo')), footer }, { title: 'x', stampsHtml: '<p>Assinado</p>' })
  const order = ['Corpo', 'Assinado', 'Rodapé'].map((word) => html.indexOf(word))
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(html).not.toContain('<header')
})

it('fits the strict policy: no script, no inline style, and the hash of its one stylesheet', () => {
  const html = renderPage(page({ type: 'image', attrs: { sha256: 'c'.repeat(64), alt: 'a', width: 25 } }, { type: 'pageBreak' }), {
    title: 'x',
  })
  expect(html).not.toMatch(/<script|\son\w+=|\sstyle=/)
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
  expect(pageStyleSource).toBe(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  expect(renderPage(page(paragraph('a')), { title: 'x' })).toBe(renderPage(page(paragraph('a')), { title: 'x' }))
})
