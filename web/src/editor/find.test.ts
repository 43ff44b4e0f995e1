import type { Content } from '@lavra/contract/content/model.ts'
import { schema } from '@lavra/contract/content/schema.ts'
import { expect, it } from 'vitest'
import { matchesIn } from './find.ts'

const doc = (...inlines: unknown[]) =>
  schema.nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph', content: inlines }] } as unknown as Content)
const text = (words: string, ...marks: string[]) => ({ type: 'text', text: words, marks: marks.map((type) => ({ type })) })

it.each([
  [
    'informação',
    [text('A Informação e a INFORMACAO')],
    [
      [3, 13],
      [18, 28],
    ],
  ],
  [
    'aa',
    [text('aaaa')],
    [
      [1, 3],
      [3, 5],
    ],
  ],
  ['meio da palavra', [text('meio da '), text('pala', 'bold'), text('vra')], [[1, 16]]],
  ['dois', [text('um'), { type: 'hardBreak' }, text('dois')], [[4, 8]]],
  ['x', [text('😀 x')], [[4, 5]]],
  ['', [text('a')], []],
  ['.', [text('a.b')], [[2, 3]]],
])('finds %j', (query, inlines, places) => expect(matchesIn(doc(...inlines), query).map(({ from, to }) => [from, to])).toEqual(places))
