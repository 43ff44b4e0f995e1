import { describe, expect, it } from 'vitest'
import { alike, firstFacts, inputOf, missingIn, treeNameOf } from './upload-rows.ts'

const open = { level: 'public', legalBasisId: null, degree: null } as const
const asked = { basis: 'mandatory', degree: 'mandatory' } as const
const types = [
  { id: '1', numbering: 'none' },
  { id: '2', numbering: 'informed' },
]
const today = '2026-11-24'

describe('files to be included', () => {
  it('names a file in the tree as people would', () => {
    expect(treeNameOf('nota_fiscal_123.pdf')).toBe('nota fiscal 123')
    expect(treeNameOf('ata.assinada.p7s')).toBe('ata.assinada')
    expect(treeNameOf(`${'muito longo '.repeat(10)}.pdf`).length).toBeLessThanOrEqual(50)
    expect(treeNameOf('.pdf')).toBe('')
  })

  it.each([
    ['nothing chosen yet', {}, ['typeId', 'documentDate']],
    ['a type and a day', { typeId: '1', documentDate: '2026-11-24' }, []],
    ['a day that is not yet', { typeId: '1', documentDate: '2026-11-25' }, ['documentDate']],
    ['a type whose number must be given', { typeId: '2', documentDate: today }, ['typeNumber']],
    ['that number', { typeId: '2', documentDate: today, typeNumber: ' 12/2026 ' }, []],
    ['a restriction without its law', { typeId: '1', documentDate: today, level: 'restricted' as const }, ['legalBasisId']],
    ['secrecy without its degree', { typeId: '1', documentDate: today, level: 'confidential' as const, legalBasisId: '1' }, ['degree']],
    ['a type that is no longer offered', { typeId: '9', documentDate: today }, ['typeId']],
  ])('sees what is missing with %s', (_, known, missing) => {
    expect(Object.keys(missingIn({ ...firstFacts('a.pdf', open), ...known }, types, today, asked))).toEqual(missing)
  })

  it('takes over from the first what a batch has in common, and no more', () => {
    const first = { ...firstFacts('capa.pdf', open), typeId: '1', documentDate: today, source: 'scanned' as const, typeNumber: '7' }
    const other = alike({ ...firstFacts('anexo_b.pdf', open), typeNumber: '8' }, first)
    expect(other).toEqual({ ...first, treeName: 'anexo b', typeNumber: '8' })
  })

  it('sends the facts as the endpoint takes them', () => {
    const facts = { ...firstFacts('a.pdf', open), typeId: '1', documentDate: today }
    expect(inputOf('abcdefgh', facts)).toEqual({ uploadId: 'abcdefgh', ...facts })
  })
})
