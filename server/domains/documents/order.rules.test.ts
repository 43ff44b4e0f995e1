import { expect, it } from 'vitest'
import { isSameSitting, reordered } from './order.rules.ts'

const tree = ['a', 'b', 'c', 'd', 'e']

it.each([
  [['c'], 'a', 'c a b d e'],
  [['a'], null, 'b c d e a'],
  [['a'], 'c', 'b a c d e'],
  // Several keep their order among themselves, however they were picked, and close up.
  [['e', 'b'], 'a', 'b e a c d'],
  [['b', 'd'], null, 'a c e b d'],
  [['b', 'c'], 'e', 'a d b c e'],
  [['a'], 'b', 'a b c d e'],
])('%j before %s (P-35)', (moved, before, after) => expect(reordered(tree, moved, before).join(' ')).toBe(after))

const at = new Date('2026-03-10T12:00:00Z')
const before = (minutes: number, userId = '1') => ({ userId, changedAt: new Date(at.getTime() - minutes * 60_000) })
it.each([
  ['the first step of all', null, false],
  ['one more within half an hour', before(29), true],
  ['after a longer pause', before(30), false],
  ['after somebody else ordered', before(1, '2'), false],
])('%s: of the same sitting, %j: %s (R-46)', (_step, last, expected) => expect(isSameSitting(last, '1', at)).toBe(expected))
