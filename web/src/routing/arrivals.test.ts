import { expect, it } from 'vitest'
import { arrivalsAmong } from './arrivals.ts'

it.each([
  ['one on top', ['2', '1'], ['3', '2', '1'], ['3']],
  ['one between', ['3', '1'], ['3', '2', '1'], ['2']],
  ['a page more below', ['3', '2'], ['3', '2', '1'], []],
  ['one on top and a page more', ['3', '2'], ['4', '3', '2', '1'], ['4']],
  ['one that moved up', ['3', '2', '1'], ['1', '3', '2'], []],
  ['the first ever', [], ['1'], ['1']],
  ['one that left', ['3', '2', '1'], ['3', '1'], []],
  ['another list altogether', ['9', '8'], ['3', '2'], []],
])('%s', (_, known, now, arrived) => {
  expect(arrivalsAmong(known, now)).toEqual(arrived)
})
