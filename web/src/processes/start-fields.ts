/** What does a new process begin with, and to which field does a refusal belong? Pure. */
import type { ProcessType } from './fields/TypePicker.tsx'
import type { LevelChoice } from './level-choice.ts'

export type StartField = 'type' | 'summary' | 'subjects' | 'parties' | 'level' | 'remark' | 'priority' | 'number' | 'filedOn'

const byRefusal: Record<string, StartField> = {
  'process-type-unknown': 'type',
  'level-not-allowed': 'level',
  'legal-basis-missing': 'level',
  'legal-basis-unknown': 'level',
  'legal-basis-not-asked': 'level',
  'degree-missing': 'level',
  'degree-not-asked': 'level',
  'degree-without-secrecy': 'level',
  'confidential-by-person-only': 'level',
  'classification-unknown': 'subjects',
  'contact-unknown': 'parties',
  'interested-missing': 'parties',
  'one-per-interested': 'parties',
  'one-per-interested-hidden': 'parties',
  'priority-unknown': 'priority',
  'informing-is-off': 'number',
  'informing-is-for-protocol': 'number',
  'number-without-mask': 'number',
  'number-taken': 'number',
  'date-in-future': 'filedOn',
}

const byInput: Record<string, StartField> = {
  typeId: 'type',
  summary: 'summary',
  classificationIds: 'subjects',
  partyIds: 'parties',
  level: 'level',
  legalBasisId: 'level',
  degree: 'level',
  remark: 'remark',
  priorityId: 'priority',
  informed: 'number',
}

/** `fields` are the paths of an `invalid-input` answer. Nothing found: it concerns the whole form. */
export function fieldsOf(error: { code: string; fields: Record<string, string> } | null): StartField[] {
  if (!error) return []
  const refused = byRefusal[error.code]
  if (refused) return [refused]
  const named = Object.keys(error.fields).flatMap((path) => byInput[path.split('.')[0] ?? ''] ?? [])
  return [...new Set(named)]
}

/** The person's own choice as long as the type allows it, else what the type suggests. */
export function levelFor(type: ProcessType, chosen: LevelChoice | null): LevelChoice {
  if (chosen && type.levels.includes(chosen.level)) return chosen
  return { level: type.suggestedLevel, legalBasisId: type.suggestedBasisId }
}
