import { describe, expect, it } from 'vitest'
import { type Direction, placed, placeFor } from './order-place.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
function after(picked: string, direction: Direction): string {
  const set = new Set(picked)
  const place = placeFor(ids, set, direction)
  return place === 'stay' ? 'stay' : placed(ids, set, place.beforeId).join('')
}

describe('the place of the picked documents (P-35)', () => {
  it.each([
    ['c', 'up', 'acbde'],
    ['c', 'down', 'abdce'],
    ['c', 'first', 'cabde'],
    ['c', 'last', 'abdec'],
    ['a', 'up', 'stay'],
    ['a', 'first', 'stay'],
    ['e', 'down', 'stay'],
    ['bc', 'up', 'bcade'],
    ['bc', 'down', 'adbce'],
    // What is picked apart closes up, and then goes on together.
    ['bd', 'up', 'bdace'],
    ['ac', 'down', 'bdace'],
    ['ac', 'up', 'acbde'],
    ['abcde', 'up', 'stay'],
    ['', 'last', 'stay'],
  ] as const)('%s %s: %s', (picked, direction, expected) => expect(after(picked, direction)).toBe(expected))
})
