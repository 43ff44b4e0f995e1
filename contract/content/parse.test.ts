import { describe, expect, it } from 'vitest'
import { contentHtml } from './html.ts'
import { contentLimits, parseContent } from './parse.ts'
import { repairTable } from './tables.ts'
import { contentText, emptyContent, imagesIn } from './text.ts'

const sha256 = 'a'.repeat(64)
const p = (...content: unknown[]) => ({ type: 'paragraph', content })
const t = (text: string, ...marks: unknown[]) => ({ type: 'text', text, marks })
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const link = (href: string) => ({ type: 'link', attrs: { href } })
const codes = (json: unknown) => {
  const parsed = parseContent(json)
  return parsed.ok ? 'accepted' : [...new Set(parsed.problems.map((problem) => problem.code))].join(' ')
}
const accepted = (json: unknown) => {
  const parsed = parseContent(json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed
}
const nested = (levels: number): unknown =>
  levels === 0 ? p(t('fundo')) : { type: 'bulletList', content: [{ type: 'listItem', content: [p(), nested(levels - 1)] }] }

describe('what only a program can send is refused', () => {
  it.each([
    ['nothing', null, 'not-content'],
    ['a string', '<p>x</p>', 'not-content'],
    ['an array', [], 'not-content'],
    ['another root', p(t('x')), 'not-content'],
    ['an empty document', doc(), 'bad-structure'],
    ['content that is no list', { type: 'doc', content: { 0: p() } }, 'not-content'],
    ['a child that is a string', doc('<script>'), 'not-content'],
    ['a script node', doc({ type: 'script', content: [t('alert(1)')] }), 'unknown-node'],
    ['a node named like a method of objects', doc({ type: 'constructor' }), 'unknown-node'],
    ['a raw HTML node', doc({ type: 'html', attrs: { html: '<img src=x onerror=alert(1)>' } }), 'unknown-node'],
    ['an event handler', doc({ type: 'paragraph', attrs: { onclick: 'alert(1)' } }), 'unknown-attribute'],
    ['an attribute named like a method of objects', doc({ type: 'paragraph', attrs: { toString: 'x' } }), 'unknown-attribute'],
    ['a class that breaks out', doc({ type: 'paragraph', attrs: { style: 'justified" onclick="x' } }), 'bad-attribute'],
    ['a style attribute', doc({ type: 'paragraph', attrs: { style: 'position:fixed' } }), 'bad-attribute'],
    ['an alignment of its own', doc({ type: 'paragraph', attrs: { align: 'left;background:url(//evil)' } }), 'bad-attribute'],
    ['a picture by address', doc({ type: 'image', attrs: { sha256, src: 'https://evil.example/x.png' } }), 'unknown-attribute'],
    ['a picture with data in it', doc({ type: 'image', attrs: { sha256: 'data:image/svg+xml,<svg onload=alert(1)>' } }), 'bad-attribute'],
    ['a picture by a path', doc({ type: 'image', attrs: { sha256: `../${sha256}`.slice(0, 64) } }), 'bad-attribute'],
    ['a picture without its hash', doc({ type: 'image' }), 'bad-structure'],
    ['a width of its own', doc({ type: 'image', attrs: { sha256, width: 33 } }), 'bad-attribute'],
    ['a description that is an object', doc({ type: 'image', attrs: { sha256, alt: { a: 1 } } }), 'bad-attribute'],
    [
      'a negative span',
      doc({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: -1 }, content: [p()] }] }] }),
      'bad-attribute',
    ],
    [
      'a gigantic span',
      doc({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1e9 }, content: [p()] }] }] }),
      'bad-attribute',
    ],
    [
      'a table in a table',
      doc({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'table', content: [] }] }] }] }),
      'bad-structure',
    ],
    ['a block in a paragraph', doc(p(p())), 'bad-structure'],
    ['an unknown mark', doc(p(t('x', { type: 'textStyle', attrs: { color: 'red' } }))), 'unknown-mark'],
    ['a mark with a handler', doc(p(t('x', { type: 'bold', attrs: { onclick: 'x' } }))), 'unknown-attribute'],
    ['a colour of its own', doc(p(t('x', { type: 'highlight', attrs: { color: 'red;background:url(//evil)' } }))), 'bad-attribute'],
    ['marks that are no list', doc(p({ type: 'text', text: 'x', marks: { 0: 'bold' } })), 'unknown-mark'],
    ['a text that is a number', doc(p({ type: 'text', text: 1 })), 'not-content'],
    ['lists nine deep', doc(nested(9)), 'list-too-deep'],
    ['paragraphs without end', doc(deep(5000)), 'too-deep'],
    ['too many nodes', doc(...Array.from({ length: contentLimits.nodes }, () => p())), 'too-large'],
    ['more than two megabytes', doc(p(t('ã'.repeat(contentLimits.bytes / 2)))), 'too-large'],
  ])('%s', (_name, json, code) => expect(codes(json)).toBe(code))

  function deep(levels: number) {
    let node: unknown = p()
    for (let level = 0; level < levels; level += 1) node = p(node)
    return node
  }
})

describe('where a link may point', () => {
  it.each([
    ['https://www.almg.gov.br/lei?x=1&y=2#art3', 'accepted'],
    ['http://intranet', 'accepted'],
    ['HTTPS://MG.GOV.BR', 'accepted'],
    ['mailto:fulana@mg.gov.br', 'accepted'],
    ['/d/1234567', 'accepted'],
    ['/p/1500.01.0000001/2026-55', 'accepted'],
    ['javascript:alert(1)', 'bad-attribute'],
    ['JaVaScRiPt:alert(1)', 'bad-attribute'],
    ['java\tscript:alert(1)', 'bad-attribute'],
    [' javascript:alert(1)', 'bad-attribute'],
    ['data:text/html,<script>alert(1)</script>', 'bad-attribute'],
    ['vbscript:x', 'bad-attribute'],
    ['//evil.example', 'bad-attribute'],
    ['/api/logout', 'bad-attribute'],
    ['/d/../api', 'bad-attribute'],
    ['https://mg.gov.br@evil.example', 'bad-attribute'],
    ['https:\\\\evil.example', 'bad-attribute'],
    ['https://x.example/"onmouseover="x', 'bad-attribute'],
    [`https://x.example/${'a'.repeat(3000)}`, 'bad-attribute'],
  ])('%s', (href, code) => expect(codes(doc(p(t('x', link(href)))))).toBe(code))
})

describe('what a person can cause is repaired', () => {
  it('drops control characters, direction overrides and halves of characters, and keeps the words', () => {
    const parsed = accepted(doc(p(t('um\u0000dois\u202Etr\u001Bês\n\tquatro\uD800'))))
    expect(contentText(parsed.content)).toBe('umdoistrês  quatro\uFFFD')
    expect(parsed.repairs).toEqual(['text-cleaned'])
  })

  it('drops a text that had nothing else', () => expect(accepted(doc(p(t('\u0007')))).content).toEqual(emptyContent()))

  it('fills ragged tables and cuts spans that overrun', () => {
    const cell = (text: string, attrs = {}) => ({ type: 'tableCell', attrs, content: [p(t(text))] })
    const row = (...content: unknown[]) => ({ type: 'tableRow', content })
    const parsed = accepted(
      doc({
        type: 'table',
        content: [row(cell('a', { rowspan: 9 }), cell('b'), cell('c', { rowspan: 2 })), row(cell('d', { colspan: 4 })), row(cell('e'))],
      }),
    )
    expect(parsed.repairs).toEqual(['table-repaired'])
    const [table] = parsed.content.content
    if (table?.type !== 'table') throw new Error('no table')
    expect(table.content.map((r) => r.content?.map((c) => [c.attrs.colspan, c.attrs.rowspan]))).toEqual([
      [
        [1, 3],
        [1, 1],
        [1, 2],
      ],
      [[1, 1]],
      [
        [1, 1],
        [1, 1],
      ],
    ])
    expect(contentText(parsed.content)).toBe('a\nb\nc\nd\ne')
    expect(repairTable(table.content).repaired).toBe(false)
  })
})

it('gives a normal form: parsing again changes nothing', () => {
  const json = doc(
    {
      type: 'paragraph',
      attrs: { style: 'item-1' },
      content: [t('a', { type: 'bold' }, link('/d/1')), t('b', { type: 'italic' }, { type: 'bold' }), { type: 'hardBreak' }],
    },
    nested(8),
    { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [p()] }] },
    { type: 'image', attrs: { sha256 } },
    { type: 'pageBreak' },
    { type: 'horizontalRule' },
  )
  const once = accepted(json)
  const twice = accepted(JSON.parse(JSON.stringify(once.content)))
  expect(JSON.stringify(twice.content)).toBe(JSON.stringify(once.content))
  expect(twice.repairs).toEqual([])
  expect(imagesIn(once.content)).toEqual([sha256])
})

it('writes hostile text as text', () => {
  const html = contentHtml(
    accepted(doc(p(t('<script>alert("1")</script> & \'x\'')), { type: 'image', attrs: { sha256, alt: '"><img src=x onerror=alert(1)>' } }))
      .content,
  )
  expect(html).toBe(
    '<p class="style-justified">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>\n' +
      `<p class="figure align-center"><img src="/api/images/${sha256}" alt="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"></p>`,
  )
})
