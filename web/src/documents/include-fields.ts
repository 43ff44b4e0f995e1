/** Which field of the form does a refusal belong to? The rest is said above the buttons. Pure. */
import type { AccessLevel } from '@lavra/contract/values.ts'

export type IncludeField = 'typeNumber' | 'model' | 'level' | 'parties' | 'type'

const fields: Record<string, IncludeField> = {
  'type-number-missing': 'typeNumber',
  'model-not-found': 'model',
  'legal-basis-missing': 'level',
  'legal-basis-unknown': 'level',
  'legal-basis-not-asked': 'level',
  'degree-missing': 'level',
  'degree-not-asked': 'level',
  'degree-without-secrecy': 'level',
  'level-not-allowed': 'level',
  'confidential-by-process': 'level',
  'contact-unknown': 'parties',
  'document-type-unknown': 'type',
}

export function fieldOf(code: string | null): IncludeField | null {
  return (code && fields[code]) || null
}

/** A document is confidential in a confidential process only. */
export const levelsWithin = ({ level, levels }: { level: AccessLevel; levels: readonly AccessLevel[] }): readonly AccessLevel[] =>
  levels.filter((one) => one !== 'confidential' || level === 'confidential')

/** A document number as somebody pasted it: digits, whatever stands between them. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '')
