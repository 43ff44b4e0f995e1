import { describe, expect, it } from 'vitest'
import { filterOf, inputOf, isNarrowed } from './desk-filter.ts'

describe('the desk as its address says it', () => {
  it('shows all when nothing is said', () => {
    expect(filterOf({})).toEqual({ situation: 'all', text: '', assigneeId: null, typeId: null })
  })

  it('reads every filter', () => {
    expect(filterOf({ situacao: 'nao-visualizados', texto: ' férias ', responsavel: '12', tipo: '7' })).toEqual({
      situation: 'unread',
      text: 'férias',
      assigneeId: '12',
      typeId: '7',
    })
  })

  it.each([
    ['a situation nobody knows', { situacao: 'all' }],
    ['a person who is no id', { responsavel: 'ana' }],
    ['a type that is no id', { tipo: '0' }],
  ])('ignores %s', (_, query) => {
    expect(filterOf(query)).toEqual(filterOf({}))
  })

  it('asks for no more text than the endpoint takes', () => {
    expect(filterOf({ texto: 'a'.repeat(300) }).text).toHaveLength(100)
  })

  it('sends no filter that was not set', () => {
    const { assigneeId, typeId, situation } = inputOf(filterOf({ situacao: 'meus' }))
    expect({ assigneeId, typeId, situation }).toEqual({ assigneeId: undefined, typeId: undefined, situation: 'mine' })
  })

  it('does not call a tab a filter', () => {
    expect(isNarrowed(filterOf({ situacao: 'meus' }))).toBe(false)
    expect(isNarrowed(filterOf({ tipo: '7' }))).toBe(true)
  })
})
