import { expect, test } from 'vitest'
import { groupRefusals } from './refusal-groups.ts'

test('the same reason is said once, with all it concerns, the most frequent first', () => {
  const refused = [
    { number: '1', sentence: 'não está aberto' },
    { number: '2', sentence: 'já está lá' },
    { number: '3', sentence: 'já está lá' },
    { number: null, sentence: 'já está lá' },
  ]
  expect(groupRefusals(refused)).toEqual([
    { sentence: 'já está lá', count: 3, numbers: ['2', '3'] },
    { sentence: 'não está aberto', count: 1, numbers: ['1'] },
  ])
  expect(groupRefusals([])).toEqual([])
})
