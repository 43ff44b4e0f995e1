import { createDocument } from '@lavra/contract/documents.ts'
import { describe, expect, it } from 'vitest'
import { digitsOf, fieldOf } from './include-fields.ts'

describe('the form of a new document', () => {
  it('shows a refusal at the field it is about, and the others at the foot', () => {
    expect(fieldOf('model-not-found')).toBe('model')
    expect(fieldOf('legal-basis-missing')).toBe('level')
    expect(fieldOf('process-not-open-here')).toBeNull()
    expect(fieldOf(null)).toBeNull()
  })

  it('has a place for every refusal of the fields it shows', () => {
    const elsewhere = ['may-not-include', 'process-not-open-here', 'process-suspended', 'process-attached']
    expect(createDocument.refusals.filter((code) => fieldOf(code) === null)).toEqual(elsewhere)
  })

  it('takes a document number as it was pasted', () => {
    expect(digitsOf(' nº 0.012.345 ')).toBe('0012345')
    expect(digitsOf('sem número')).toBe('')
  })
})
