/** The cards of the control panel (T-04): chosen, ordered, hidden. */
import { dashboardCards } from '@lavra/contract/dashboard.ts'
import { expect, test } from 'vitest'
import { arranged } from './dashboard.rules.ts'

const rest = (...gone: string[]) => dashboardCards.filter((card) => !gone.includes(card))

test.each([
  ['nothing chosen', null, [...dashboardCards], []],
  ['an order of one’s own', { cards: ['types', 'desk'], hidden: [] }, ['types', 'desk', ...rest('types', 'desk')], []],
  ['some hidden', { cards: ['desk'], hidden: ['blocks'] }, ['desk', ...rest('desk', 'blocks')], ['blocks']],
  [
    'hidden and shown at once is hidden',
    { cards: ['desk', 'blocks'], hidden: ['blocks'] },
    ['desk', ...rest('desk', 'blocks')],
    ['blocks'],
  ],
  ['a card that is no more, and one twice', { cards: ['weather', 'desk', 'desk'], hidden: ['rain'] }, ['desk', ...rest('desk')], []],
])('%s', (_, kept, cards, hidden) => expect(arranged(kept)).toEqual({ cards, hidden }))
