/** Wildcards of `like` are signs like any other to people who search. */
import { expect, it } from 'vitest'
import { literally } from './like.ts'

it.each([
  ['100%', '100\\%'],
  ['a_b', 'a\\_b'],
  ['C:\\dados', 'C:\\\\dados'],
  ['Ofício nº 3', 'Ofício nº 3'],
])('%s', (typed, sought) => expect(literally(typed)).toBe(sought))
