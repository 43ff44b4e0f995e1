import { describe, expect, it } from 'vitest'
import { addressOf } from './marks.ts'
import { takeUpImages } from './paste.ts'

const sha256 = 'd'.repeat(64)

describe('pictures in pasted text', () => {
  it.each([
    ['ours stay', `<p class="figure"><img src="/api/images/${sha256}" alt="a>b"></p>`, 0, 0, true],
    ['with their bytes: taken up', '<p>a<img alt="x" src="data:image/png;base64,iVBORw0KGgo=">b</p>', 1, 0, false],
    ['from the author’s disk: missing', '<img width=600 height=200 src="file:///C:/Users/x/image001.png">', 0, 1, false],
    ['from elsewhere: missing', "<img src='https://example.org/a.png'>", 0, 1, false],
    ['a drawing with script in it: missing', '<img src="data:image/svg+xml;base64,PHN2Zz4=">', 0, 1, false],
    ['handlers go with the tag', '<img src=x onerror="alert(1)>2">', 0, 1, false],
    ['a counting pixel is nobody’s loss', '<img src="https://example.org/p.gif" width="1" height="1">', 0, 0, false],
  ])('%s', (_name, html, embedded, missing, stays) => {
    const taken = takeUpImages(html)
    expect([taken.embedded.length, taken.missing, taken.html.includes('<img')]).toEqual([embedded, missing, stays])
    expect(taken.html).not.toContain('onerror')
  })

  it('reads the bytes', async () => {
    const [first] = takeUpImages('<img src="data:image/png;base64,aGVs\nbG8=">').embedded
    expect([first?.file.type, await first?.file.text()]).toEqual(['image/png', 'hello'])
  })
})

it.each([
  ['mg.gov.br', 'https://mg.gov.br'],
  [' www.mg.gov.br/servicos?x=1 ', 'https://www.mg.gov.br/servicos?x=1'],
  ['http://intranet', 'http://intranet'],
  ['fulana@mg.gov.br', 'mailto:fulana@mg.gov.br'],
  ['/d/1234567', '/d/1234567'],
  ['javascript:alert(1)', null],
  ['javascript:alert.call(1)', null],
  ['texto solto', null],
  ['', null],
])('the address %j means %j', (typed, address) => expect(addressOf(typed)).toBe(address))
