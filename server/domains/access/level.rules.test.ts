/** Levels and legal bases. */
import { describe, expect, it } from 'vitest'
import { highestLevel, whyNotLevel } from './level.rules.ts'

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
  const restricted = {
    level: 'restricted' as const,
    legalBasisId: '1',
    basis: { level: 'restricted' as const },
    allowed: ['public', 'restricted'] as const,
  }
  it.each([
    ['restricted with its basis', restricted, null],
    ['restricted without a basis', { ...restricted, legalBasisId: null, basis: null }, 'legal-basis-missing'],
    ['restricted with an inactive or unknown basis', { ...restricted, basis: null }, 'legal-basis-unknown'],
    ['restricted with a basis of another level', { ...restricted, basis: { level: 'confidential' as const } }, 'legal-basis-unknown'],
    ['a level the type does not allow', { ...restricted, allowed: ['public'] as const }, 'level-not-allowed'],
    ['public without a basis', { ...restricted, level: 'public' as const, legalBasisId: null, basis: null }, null],
    ['public with a basis', { ...restricted, level: 'public' as const }, 'legal-basis-unknown'],
    [
      'confidential with a basis of its level',
      {
        level: 'confidential' as const,
        legalBasisId: '2',
        basis: { level: 'confidential' as const },
        allowed: ['restricted', 'confidential'] as const,
      },
      null,
    ],
    [
      'confidential with the basis of a restriction',
      { ...restricted, level: 'confidential' as const, allowed: ['confidential'] as const },
      'legal-basis-unknown',
    ],
  ])('%s', (_what, wish, code) => {
    expect(whyNotLevel(wish)).toBe(code)
  })
})
