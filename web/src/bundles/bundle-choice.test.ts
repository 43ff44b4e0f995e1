/** The documents of a file: narrowed, chosen, and in whose order (D-42). */
import { expect, test } from 'vitest'
import type { TreeItem } from '../processes/process.ts'
import { fitsChoice, inOrder, noFilter, rechosen, takable } from './bundle-choice.ts'

const item = (id: string, change: Partial<TreeItem> = {}): TreeItem =>
  ({ id, number: `000${id}`, title: `Ofício ${id}`, unit: 'SEPLAG/DCC', kind: 'authored', state: 'signed', ...change }) as TreeItem
const tree = [
  item('1'),
  item('2', { kind: 'uploaded', state: 'uploaded', title: 'Nota Fiscal', unit: 'SEF' }),
  item('3', { state: 'draft' }),
]
const ids = (items: readonly TreeItem[]) => items.map(({ id }) => id)

test.each([
  ['nothing', noFilter, ['1', '2', '3']],
  ['words without accents', { ...noFilter, text: 'oficio' }, ['1', '3']],
  ['several numbers', { ...noFilter, text: '0001, 0002,' }, ['1', '2']],
  ['a unit', { ...noFilter, unit: 'SEF' }, ['2']],
  ['uploaded files', { ...noFilter, kind: 'uploaded' as const }, ['2']],
  ['what is signed', { ...noFilter, kind: 'signed' as const }, ['1']],
])('narrowed by %s', (_, filter, expected) => expect(ids(tree.filter((one) => fitsChoice(one, filter)))).toEqual(expected))

test('a cancelled document is not offered', () =>
  expect(ids(takable([...tree, item('4', { state: 'cancelled' })]))).toEqual(['1', '2', '3']))

test('choosing keeps what was chosen and is not shown, and puts the new behind', () => {
  const first = rechosen(new Set(), tree, new Set(['3']))
  const second = rechosen(first, tree.slice(0, 2), new Set(['2', '1']))
  expect([...second]).toEqual(['3', '1', '2'])
  expect([...rechosen(second, tree, new Set(['1', '3']))]).toEqual(['3', '1'])
  expect(inOrder(tree, second, 'own')).toEqual(['3', '1', '2'])
  expect(inOrder(tree, second, 'tree')).toEqual(['1', '2', '3'])
})
