/** Filters of the list of blocks: state, signal, mine, group, words (B-05). */
import { expect, it } from 'vitest'
import type { Block } from './block.ts'
import { type BlockFilter, inOrder, matches } from './block-filter.ts'

const nothing: Block['arranged'] = { group: null, assignee: null, isPriority: false, reviewed: null, comment: '' }
const person = { id: '9', name: 'Ana', login: 'ana' }
const block = (change: Partial<Omit<Block, 'arranged'>>, arranged: Partial<Block['arranged']> = {}) =>
  ({ id: '12', description: 'Portarias de março', own: true, state: 'open', ...change, arranged: { ...nothing, ...arranged } }) as Block
const all: BlockFilter = { text: '', state: null, signal: null, groupId: null, assigneeId: null }

it.each<[string, Block, Partial<BlockFilter>, boolean]>([
  ['everything without a filter', block({}), {}, true],
  ['words, blind to accents', block({}), { text: 'marco' }, true],
  ['words of the comment', block({}, { comment: 'Falta o parecer' }), { text: 'parecer' }, true],
  ['the number, whole', block({}), { text: '12' }, true],
  ['not a part of the number', block({}), { text: '1' }, false],
  ['a received block is received, whatever its state', block({ own: false, state: 'released' }), { state: 'received' }, true],
  ['and not one that this unit released', block({ own: false, state: 'released' }), { state: 'released' }, false],
  ['its own by state', block({ state: 'returned' }), { state: 'returned' }, true],
  ['priority', block({}, { isPriority: true }), { signal: 'priority' }, true],
  ['reviewed', block({}), { signal: 'reviewed' }, false],
  ['commented', block({}, { comment: 'x' }), { signal: 'commented' }, true],
  ['mine', block({}, { assignee: person }), { assigneeId: '9' }, true],
  ['not those of others', block({}, { assignee: person }), { assigneeId: '8' }, false],
  ['in the group', block({}, { group: { id: '3', name: 'Pessoal' } }), { groupId: '3' }, true],
  ['not without a group', block({}), { groupId: '3' }, false],
])('%s', (_rule, one, filter, expected) => expect(matches(one, { ...all, ...filter })).toBe(expected))

it('puts what has priority first and keeps the order otherwise', () => {
  const [a, b, c] = [block({ id: '3' }), block({ id: '2' }, { isPriority: true }), block({ id: '1' })]
  expect(inOrder([a, b, c]).map(({ id }) => id)).toEqual(['2', '3', '1'])
})
