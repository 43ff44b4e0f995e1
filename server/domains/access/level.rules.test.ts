/** Levels and legal bases. */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import type { Asked } from '@lavra/contract/values.ts'
import { describe, expect, it } from 'vitest'
import {
  type AskedFor,
  askedOfCopy,
  askedOfType,
  highestLevel,
  type ItemLevel,
  type LevelWish,
  settledLevel,
  whyNotLevel,
} from './level.rules.ts'

describe('highestLevel (A-03)', () => {
  it.each([
    [[], 'public'],
    [['public', 'public'], 'public'],
    [['public', 'restricted', 'public'], 'restricted'],
    [['restricted', 'confidential'], 'confidential'],
  ] as const)('of %j is %s', (levels, highest) => {
    expect(highestLevel(levels)).toBe(highest)
  })
})

describe('whyNotLevel (A-05)', () => {
  const base = { allowed: ['public', 'restricted', 'confidential'] as const, degree: null }
  const asked = (basis: Asked, degree: Asked = 'off') => ({ basis, degree })
  const named = (level: 'public' | 'restricted' | 'confidential', of = level) => ({
    ...base,
    level,
    legalBasisId: '1',
    basis: { level: of },
  })
  const bare = (level: 'public' | 'restricted' | 'confidential') => ({ ...base, level, legalBasisId: null, basis: null })
  const secret = { ...named('confidential'), degree: 'secret' as const }

  it.each<[string, Omit<LevelWish, 'asked'>, AskedFor, RefusalCode | null]>([
    ['restricted with its basis', named('restricted'), asked('mandatory'), null],
    ['restricted with its basis, where one may be given', named('restricted'), asked('optional'), null],
    ['restricted with a basis, where none is asked for', named('restricted'), asked('off'), 'legal-basis-not-asked'],
    ['restricted without a basis', bare('restricted'), asked('mandatory'), 'legal-basis-missing'],
    ['restricted without a basis, where one may be given', bare('restricted'), asked('optional'), null],
    ['restricted without a basis, where none is asked for', bare('restricted'), asked('off'), null],
    ['an inactive or unknown basis', { ...named('restricted'), basis: null }, asked('mandatory'), 'legal-basis-unknown'],
    [
      'an inactive or unknown basis, where one may be given',
      { ...named('restricted'), basis: null },
      asked('optional'),
      'legal-basis-unknown',
    ],
    ['restricted with a basis of another level', named('restricted', 'confidential'), asked('optional'), 'legal-basis-unknown'],
    ['confidential with the basis of a restriction', named('confidential', 'restricted'), asked('mandatory'), 'legal-basis-unknown'],
    ['a level the type does not allow', { ...named('restricted'), allowed: ['public'] }, asked('off'), 'level-not-allowed'],
    ['public without a basis', bare('public'), asked('mandatory', 'mandatory'), null],
    ['public with a basis', named('public', 'restricted'), asked('mandatory'), 'legal-basis-unknown'],
    ['public with a basis, where none is asked for', named('public', 'restricted'), asked('off'), 'legal-basis-unknown'],
    ['confidential with a basis of its level', named('confidential'), asked('mandatory'), null],
    ['confidential with a degree', secret, asked('mandatory', 'mandatory'), null],
    ['confidential with a degree, where one may be given', secret, asked('mandatory', 'optional'), null],
    ['confidential with a degree, where none is asked for', secret, asked('mandatory', 'off'), 'degree-not-asked'],
    ['confidential with a degree and no basis', { ...bare('confidential'), degree: 'reserved' }, asked('optional', 'optional'), null],
    ['confidential without a degree', named('confidential'), asked('mandatory', 'mandatory'), 'degree-missing'],
    ['confidential without a degree, where one may be given', named('confidential'), asked('mandatory', 'optional'), null],
    ['restricted with a degree', { ...named('restricted'), degree: 'secret' }, asked('mandatory', 'optional'), 'degree-without-secrecy'],
    [
      'restricted with a degree, where none is asked for',
      { ...named('restricted'), degree: 'secret' },
      asked('mandatory'),
      'degree-without-secrecy',
    ],
    ['public with a degree', { ...bare('public'), degree: 'top-secret' }, asked('optional', 'mandatory'), 'degree-without-secrecy'],
    ['restricted without a degree', named('restricted'), asked('mandatory', 'mandatory'), null],
    ['a type that suggests a basis no process is asked for', named('restricted'), askedOfType(asked('off', 'mandatory')), null],
    ['a type that suggests secrecy, of no degree yet', named('confidential'), askedOfType(asked('mandatory', 'mandatory')), null],
    ['a type that suggests no basis where it must be given', bare('restricted'), askedOfType(asked('mandatory')), 'legal-basis-missing'],
    ['a copy of what had no basis', bare('restricted'), askedOfCopy(), null],
  ])('%s', (_what, wish, rules, code) => {
    expect(whyNotLevel({ ...wish, asked: rules })).toBe(code)
  })
})

describe('settledLevel (A-05): what is not asked for any more', () => {
  const before = { level: 'confidential', legalBasisId: '1', degree: 'secret' } as const
  const none = { legalBasisId: null, degree: null }
  const off = { basis: 'off', degree: 'off' } as const
  it.each<[string, ItemLevel, ItemLevel | null, AskedFor, ItemLevel]>([
    ['stays with its level', { level: 'confidential', ...none }, before, off, before],
    ['ends with its level', { level: 'restricted', ...none }, before, off, { level: 'restricted', ...none }],
    ['begins with nothing', { level: 'confidential', ...none }, null, off, { level: 'confidential', ...none }],
    [
      'is taken away where it may be',
      { level: 'confidential', ...none },
      before,
      { basis: 'optional', degree: 'optional' },
      { level: 'confidential', ...none },
    ],
    [
      'is asked for apart',
      { level: 'confidential', legalBasisId: '2', degree: null },
      before,
      { basis: 'mandatory', degree: 'off' },
      { ...before, legalBasisId: '2' },
    ],
  ])('%s', (_what, wish, held, asked, settled) => {
    expect(settledLevel(wish, held, asked)).toEqual(settled)
  })
})
