import { describe, expect, it } from 'vitest'
import { type AskedFor, asksOf, type LevelChoice, lacksOf, sentOf } from './level-choice.ts'

const secret: Required<LevelChoice> = { level: 'confidential', legalBasisId: '1', degree: 'secret' }
const bare = { legalBasisId: null, degree: null }
const asked = (basis: AskedFor['basis'], degree: AskedFor['degree']): AskedFor => ({ basis, degree })

describe('what is asked beside a level (A-05)', () => {
  it.each([
    ['public', asked('mandatory', 'mandatory'), { basis: false, degree: false }],
    ['restricted', asked('optional', 'mandatory'), { basis: true, degree: false }],
    ['confidential', asked('mandatory', 'optional'), { basis: true, degree: true }],
    ['confidential', asked('off', 'off'), { basis: false, degree: false }],
  ] as const)('%s %o', (level, rules, asks) => {
    expect(asksOf(level, rules)).toEqual(asks)
  })

  it.each([
    ['all of it', secret, asked('mandatory', 'mandatory'), null],
    ['no law', { ...secret, legalBasisId: null }, asked('mandatory', 'mandatory'), 'basis'],
    ['no law, which may be', { ...secret, legalBasisId: null }, asked('optional', 'mandatory'), null],
    ['no degree', { ...secret, degree: null }, asked('mandatory', 'mandatory'), 'degree'],
    ['no degree, which may be', { ...secret, degree: null }, asked('mandatory', 'optional'), null],
    ['a restriction, which has no degree', { level: 'restricted', legalBasisId: '1' }, asked('mandatory', 'mandatory'), null],
    ['nothing of what is public', { level: 'public', ...bare }, asked('mandatory', 'mandatory'), null],
  ] as const)('with %s', (_, choice, rules, lacks) => {
    expect(lacksOf(choice, rules)).toBe(lacks)
  })

  it('sends only what is asked for', () => {
    expect(sentOf(secret, asked('optional', 'mandatory'))).toEqual(secret)
    expect(sentOf(secret, asked('off', 'off'))).toEqual({ level: 'confidential', ...bare })
    expect(sentOf({ level: 'restricted', legalBasisId: '1' }, asked('mandatory', 'mandatory'))).toEqual({
      level: 'restricted',
      legalBasisId: '1',
      degree: null,
    })
  })
})
