/** Which level was chosen, what the installation still wants to know of it, and what of it is sent. Pure. */
import type { Output } from '@lavra/contract/endpoint.ts'
import type { listLegalBases } from '@lavra/contract/processes.ts'
import type { AccessLevel, SecrecyDegree } from '@lavra/contract/values.ts'

export interface LevelChoice {
  level: AccessLevel
  legalBasisId: string | null
  degree?: SecrecyDegree | null
}

export type AskedFor = Output<typeof listLegalBases>['asked']

/** Which fields the level has beside it. */
export function asksOf(level: AccessLevel, asked: AskedFor): { basis: boolean; degree: boolean } {
  return { basis: level !== 'public' && asked.basis !== 'off', degree: level === 'confidential' && asked.degree !== 'off' }
}

export function lacksOf(choice: LevelChoice, asked: AskedFor): 'basis' | 'degree' | null {
  const asks = asksOf(choice.level, asked)
  if (asks.basis && asked.basis === 'mandatory' && !choice.legalBasisId) return 'basis'
  return asks.degree && asked.degree === 'mandatory' && !choice.degree ? 'degree' : null
}

/** A law or a degree that came from elsewhere, and is not asked for, is not sent. */
export function sentOf({ level, legalBasisId, degree }: LevelChoice, asked: AskedFor): Required<LevelChoice> {
  const asks = asksOf(level, asked)
  return { level, legalBasisId: asks.basis ? legalBasisId : null, degree: asks.degree ? (degree ?? null) : null }
}
