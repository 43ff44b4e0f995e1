import { describe, expect, it } from 'vitest'
import { filterOf, inputOf, isNarrowed, noFilter } from './desk-filter.ts'

const everything = {
  situation: 'all',
  text: '',
  assigneeId: null,
  typeId: null,
  markerId: null,
  checkpointId: null,
  fromUnitId: null,
  ...{ due: null, priorityId: null, blockId: null, arrived: null, active: null },
  notices: [],
  order: 'activity',
  direction: 'desc',
  grouping: null,
  board: null,
}

describe('the desk as its address says it', () => {
  it('shows all when nothing is said', () => {
    expect(filterOf({})).toEqual(everything)
  })

  it('reads every filter', () => {
    expect(
      filterOf({
        situacao: 'nao-visualizados',
        texto: ' férias ',
        responsavel: '12',
        tipo: '7',
        marca: '3',
        fase: '8',
        de: '9',
        vencimento: 'semana',
        preferencia: 'com',
        conjunto: '5',
        chegada: 'mes',
        atividade: 'hoje',
        tambem: 'prioridade acompanhados',
        ordem: 'numero',
        sentido: 'inverso',
        agrupar: 'origem',
        quadro: 'marca',
      }),
    ).toEqual({
      situation: 'unread',
      text: 'férias',
      assigneeId: '12',
      typeId: '7',
      markerId: '3',
      checkpointId: '8',
      fromUnitId: '9',
      ...{ due: 'week', priorityId: 'any', blockId: '5', arrived: 'month', active: 'today' },
      notices: ['priority', 'followed'],
      order: 'number',
      direction: 'desc',
      grouping: 'from',
      board: 'marker',
    })
  })

  it.each([
    ['me', { responsavel: 'eu' }, { assigneeId: 'me' }],
    ['nobody', { responsavel: 'ninguem' }, { assigneeId: 'nobody' }],
    ['no marker', { marca: 'nenhum' }, { markerId: 'none' }],
    ['no control point', { fase: 'nenhum' }, { checkpointId: 'none' }],
    ['no deadline', { vencimento: 'sem' }, { due: 'none' }],
    ['a deadline', { vencimento: 'com' }, { due: 'any' }],
    ['no priority', { preferencia: 'sem' }, { priorityId: 'none' }],
    ['no block', { conjunto: 'nenhum' }, { blockId: 'none' }],
    ['drafts', { tambem: 'minutas' }, { notices: ['drafts'] }],
    ['created here', { de: 'aqui' }, { fromUnitId: 'none' }],
    ['the oldest first', { sentido: 'inverso' }, { direction: 'asc' }],
  ])('knows the word for %s', (_, query, said) => {
    expect(filterOf(query)).toEqual({ ...everything, ...said })
  })

  it.each([
    ['a situation nobody knows', { situacao: 'all' }],
    ['a person who is no id', { responsavel: 'ana' }],
    ['a type that is no id', { tipo: '0' }],
    ['a marker that is no id', { marca: 'none' }],
    ['an order nobody knows', { ordem: 'activity' }],
    ['a board of what nothing can be dragged to', { quadro: 'origem' }],
    ['a notice nobody knows', { tambem: 'followed x' }],
  ])('ignores %s', (_, query) => {
    expect(filterOf(query)).toEqual(filterOf({}))
  })

  it('asks for no more text than the endpoint takes', () => {
    expect(filterOf({ texto: 'a'.repeat(300) }).text).toHaveLength(100)
  })

  it('sends no filter that was not set', () => {
    const { limit: _, ...input } = inputOf(filterOf({ situacao: 'meus' }))
    expect(JSON.parse(JSON.stringify(input))).toEqual({ situation: 'mine', text: '', order: 'activity', direction: 'desc' })
  })

  it('sends priority as the narrower of two wishes about notes', () => {
    expect(inputOf(filterOf({ tambem: 'anotacao prioridade' })).noted).toBe('priority')
    expect(inputOf(filterOf({ tambem: 'anotacao' })).noted).toBe('any')
  })

  it('does not call a tab or an order a filter', () => {
    expect(isNarrowed(filterOf({ situacao: 'meus', ordem: 'tipo' }))).toBe(false)
    for (const name of Object.keys(noFilter)) {
      const words: Record<string, string> = { tambem: 'nao-lidos', vencimento: 'hoje', chegada: 'hoje', atividade: 'hoje' }
      const value = words[name] ?? '7'
      expect([name, isNarrowed(filterOf({ [name]: value }))]).toEqual([name, true])
    }
  })
})
