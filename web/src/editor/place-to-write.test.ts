import { schema } from '@lavra/contract/content/schema.ts'
import { expect, it } from 'vitest'
import { placeToWrite } from './place-to-write.ts'

const doc = (...paragraphs: string[]) =>
  schema.nodeFromJSON({
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] })),
  })

it('begins in the first empty paragraph, or after the text', () => {
  expect(placeToWrite(doc('Referência', '', 'Atenciosamente,', ''))).toBe(13)
  expect(placeToWrite(doc(''))).toBe(1)
  expect(placeToWrite(doc('Só texto'))).toBe('end')
})
