import { expect, it } from 'vitest'
import { withoutPending } from './image.ts'

const pending = { type: 'pendingImage', attrs: { token: 't' } }
const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'a' }] }

it('never lets a placeholder into what is saved', () => {
  const cell = { type: 'tableCell', content: [pending] }
  const doc = { type: 'doc', content: [paragraph, pending, { type: 'table', content: [{ type: 'tableRow', content: [cell] }] }] }
  expect(withoutPending(doc)).toEqual({
    type: 'doc',
    content: [
      paragraph,
      { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] }] },
    ],
  })
})
