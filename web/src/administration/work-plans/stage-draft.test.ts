import { expect, test } from 'vitest'
import { moved, stageDraft } from './stage-draft.ts'

test('a row moves one place, and stays where there is none', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
})

test('a stage that exists keeps its ids as keys', () => {
  const item = { id: '7', name: 'Estudo', description: '', documentType: { id: '3', name: 'Nota técnica' }, used: true }
  expect(stageDraft({ id: '1', name: 'Planejamento', items: [item] })).toEqual({
    ...{ key: '1', id: '1', name: 'Planejamento' },
    items: [{ key: '7', id: '7', name: 'Estudo', description: '', used: true, type: { id: '3', label: 'Nota técnica' } }],
  })
})
