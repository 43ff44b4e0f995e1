import { describe, expect, it } from 'vitest'
import type { ProcessType } from './fields/TypePicker.tsx'
import { fieldsOf, levelFor } from './start-fields.ts'

const type = (change: Partial<ProcessType>): ProcessType => ({
  id: '1',
  name: 'Pessoal: Férias',
  description: '',
  used: false,
  levels: ['public', 'restricted'],
  suggestedLevel: 'public',
  suggestedBasisId: null,
  classification: [],
  ...change,
})

describe('where a refusal is said', () => {
  it.each([
    ['classification-unknown', {}, ['subjects']],
    ['legal-basis-missing', {}, ['level']],
    ['may-not-start', {}, []],
    ['invalid-input', { 'classificationIds.0': 'x', summary: 'x' }, ['subjects', 'summary']],
    ['invalid-input', { body: 'x' }, []],
  ])('%s %o', (code, fields, expected) => {
    expect(fieldsOf({ code, fields })).toEqual(expected)
  })
})

describe('the level a process begins with', () => {
  it('is what the type suggests, with its legal basis', () => {
    expect(levelFor(type({ suggestedLevel: 'restricted', suggestedBasisId: '4' }), null)).toEqual({
      level: 'restricted',
      legalBasisId: '4',
    })
  })

  it('stays as chosen while the type allows it', () => {
    const chosen = { level: 'restricted', legalBasisId: '9' } as const
    expect(levelFor(type({}), chosen)).toBe(chosen)
    expect(levelFor(type({ levels: ['public'] }), chosen)).toEqual({ level: 'public', legalBasisId: null })
  })

  it('is confidential where the type suggests it (A-06)', () => {
    const secret = type({ levels: ['public', 'restricted', 'confidential'], suggestedLevel: 'confidential', suggestedBasisId: '7' })
    expect(levelFor(secret, null)).toEqual({ level: 'confidential', legalBasisId: '7' })
  })
})
