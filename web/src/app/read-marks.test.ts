import { expect, it } from 'vitest'
import { withMark } from './read-marks.ts'

it('holds each once, the latest last (P-50)', () => {
  expect(withMark(new Set(['document-1', 'process-2']), 'document-1')).toEqual(['process-2', 'document-1'])
})

it('forgets the oldest of thousands', () => {
  const many = new Set(Array.from({ length: 3000 }, (_, at) => `document-${at}`))
  const next = withMark(many, 'document-new')
  expect([next.length, next[0], next.at(-1)]).toEqual([3000, 'document-1', 'document-new'])
})
