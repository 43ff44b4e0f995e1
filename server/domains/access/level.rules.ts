/** Which level an item may have and with which legal basis. Pure. */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import type { AccessLevel, Asked, SecrecyDegree } from '@lavra/contract/values.ts'

const rank: Record<AccessLevel, number> = { public: 0, restricted: 1, confidential: 2 }

/** The effective level of a process: the highest of its own and of all its documents. */
export function highestLevel(levels: readonly AccessLevel[]): AccessLevel {
  return levels.reduce<AccessLevel>((highest, level) => (rank[level] > rank[highest] ? level : highest), 'public')
}

/** What the installation asks for beside the level. */
export interface AskedFor {
  basis: Asked
  degree: Asked
}

/** A type only suggests: what is not asked for any more may stay in it, and a degree is each process's own. */
export const askedOfType = ({ basis }: AskedFor): AskedFor => ({ basis: basis === 'off' ? 'optional' : basis, degree: 'off' })

/** A copy has what its original has. */
export const askedOfCopy = (): AskedFor => ({ basis: 'optional', degree: 'optional' })

/** What an item says of its own level. */
export interface ItemLevel {
  level: AccessLevel
  legalBasisId: string | null
  degree: SecrecyDegree | null
}

/** What is not asked for any more stays as it was said, as long as the level does. */
export function settledLevel({ level, legalBasisId, degree }: ItemLevel, before: ItemLevel | null, asked: AskedFor): ItemLevel {
  if (before?.level !== level) return { level, legalBasisId, degree }
  return {
    level,
    legalBasisId: legalBasisId ?? (asked.basis === 'off' ? before.legalBasisId : null),
    degree: degree ?? (asked.degree === 'off' ? before.degree : null),
  }
}

export interface LevelWish extends ItemLevel {
  /** The basis that the id names, if it exists and is active. */
  basis: { level: AccessLevel } | null
  allowed: readonly AccessLevel[]
  asked: AskedFor
}

/** Why this level cannot be given: a basis is of the item's level, a degree of what is confidential, and a public item has neither. */
export function whyNotLevel(wish: LevelWish): RefusalCode | null {
  if (!wish.allowed.includes(wish.level)) return 'level-not-allowed'
  return whyNotBasis(wish) ?? whyNotDegree(wish)
}

function whyNotBasis({ level, legalBasisId, basis, asked }: LevelWish): RefusalCode | null {
  if (!legalBasisId) return level !== 'public' && asked.basis === 'mandatory' ? 'legal-basis-missing' : null
  if (level !== 'public' && asked.basis === 'off') return 'legal-basis-not-asked'
  return basis?.level === level ? null : 'legal-basis-unknown'
}

function whyNotDegree({ level, degree, asked }: LevelWish): RefusalCode | null {
  if (!degree) return level === 'confidential' && asked.degree === 'mandatory' ? 'degree-missing' : null
  if (level !== 'confidential') return 'degree-without-secrecy'
  return asked.degree === 'off' ? 'degree-not-asked' : null
}
