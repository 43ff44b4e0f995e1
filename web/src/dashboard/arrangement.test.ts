/** The cards of the control panel in somebody's own order (T-04). */
import { expect, test } from 'vitest'
import { type Arrangement, moved, shown } from './arrangement.ts'

const begin: Arrangement = { cards: ['desk', 'types', 'blocks'], hidden: ['drafts'] }

test('a card moves one place, and stays at the end', () => {
  expect(moved(begin, 'blocks', -1).cards).toEqual(['desk', 'blocks', 'types'])
  expect(moved(begin, 'desk', 1).cards).toEqual(['types', 'desk', 'blocks'])
  expect(moved(begin, 'desk', -1)).toEqual(begin)
  expect(moved(begin, 'blocks', 1)).toEqual(begin)
})

test('a card is hidden, and comes back as the last', () => {
  expect(shown(begin, 'types', false)).toEqual({ cards: ['desk', 'blocks'], hidden: ['drafts', 'types'] })
  expect(shown(begin, 'drafts', true)).toEqual({ cards: ['desk', 'types', 'blocks', 'drafts'], hidden: [] })
})
