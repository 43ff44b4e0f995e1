/** Which level an item may have and with which legal basis. Pure. */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import type { AccessLevel } from '@lavra/contract/values.ts'

const rank: Record<AccessLevel, number> = { public: 0, restricted: 1, confidential: 2 }

/** The effective level of a process: the highest of its own and of all its documents. */
export function highestLevel(levels: readonly AccessLevel[]): AccessLevel {
  return levels.reduce<AccessLevel>((highest, level) => (rank[level] > rank[highest] ? level : highest), 'public')
}

export interface LevelWish {
  level: AccessLevel
  legalBasisId: string | null
  /** The basis that the id names, if it exists and is active. */
  basis: { level: AccessLevel } | null
  allowed: readonly AccessLevel[]
}

/** Why this level cannot be given; a restricted item needs a basis of its level, a public one has none. */
export function whyNotLevel(wish: LevelWish): RefusalCode | null {
  if (!wish.allowed.includes(wish.level)) return 'level-not-allowed'
  if (wish.level === 'public') return wish.legalBasisId ? 'legal-basis-unknown' : null
  if (!wish.legalBasisId) return 'legal-basis-missing'
  return wish.basis?.level === wish.level ? null : 'legal-basis-unknown'
}
