import { describe, expect, it } from 'vitest'
import { formatsFor } from './format.ts'

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString()

describe('how long ago', () => {
  const { ago } = formatsFor('pt-BR')
  const now = new Date(2026, 10, 24, 23).getTime()

  it.each([
    ['a moment', at(24, 23), 'agora'],
    ['the same day', at(24, 20), 'há 3 h'],
    ['the day before, early', at(23, 8), 'ontem'],
    ['two days before, late', at(22, 22), 'anteontem'],
    ['a week', at(17, 12), 'há 7 dias'],
  ])('%s', (_, moment, words) => {
    expect(ago(moment, now)).toBe(words)
  })
})
