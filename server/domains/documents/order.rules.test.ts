import { expect, it } from 'vitest'
import { reordered } from './order.rules.ts'

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
