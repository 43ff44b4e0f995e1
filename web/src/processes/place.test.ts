import { describe, expect, it } from 'vitest'
import { placeOf } from './place.ts'

describe('placeOf', () => {
  it('keeps the slash of a number', () => {
    expect(placeOf('1500.01.0000001/2026-15')).toEqual({ number: '1500.01.0000001/2026-15', page: null })
    expect(placeOf('15000100000012026 15')).toEqual({ number: '15000100000012026 15', page: null })
  })

  it('takes the page from the end, however many slashes the mask has', () => {
    expect(placeOf('1500.01.0000001/2026-15/historico')).toEqual({ number: '1500.01.0000001/2026-15', page: 'history' })
    expect(placeOf('SEPLAG/2026/000001/historico/')).toEqual({ number: 'SEPLAG/2026/000001', page: 'history' })
  })

  it('knows each of the pages', () => {
    expect(placeOf('1500.01.0000001/2026-15/protocolo')).toEqual({ number: '1500.01.0000001/2026-15', page: 'protocol' })
  })

  it('does not take a number for a page', () => {
    expect(placeOf('historico')).toEqual({ number: 'historico', page: null })
    expect(placeOf('')).toEqual({ number: '', page: null })
  })
})
