/** What is known of each file before it is included, what is still missing, and what the others take over from the first. Pure. */
import type { uploadDocument } from '@lavra/contract/documents.ts'
import type { InputSent } from '@lavra/contract/endpoint.ts'
import { type AskedFor, type LevelChoice, lacksOf } from '../processes/level-choice.ts'

export interface FileFacts extends LevelChoice {
  typeId: string | null
  /** ISO day. */
  documentDate: string | null
  typeNumber: string
  treeName: string
  source: 'born-digital' | 'scanned'
}

export type FactName = 'typeId' | 'documentDate' | 'typeNumber' | 'legalBasisId' | 'degree'
export type Missing = Partial<Record<FactName, true>>

/** The type as far as it matters here. */
export interface UploadType {
  id: string
  numbering: string
}

/** The file's name as a name in the tree: without its ending, readable, at most 50 characters. */
export function treeNameOf(fileName: string): string {
  return fileName
    .replace(/\.[^.]{1,8}$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 50)
    .trim()
}

export function firstFacts(fileName: string, level: LevelChoice): FileFacts {
  return { typeId: null, documentDate: null, typeNumber: '', treeName: treeNameOf(fileName), source: 'born-digital', ...level }
}

/** What files of one batch have in common; number and name are each file's own. */
export function alike(facts: FileFacts, first: FileFacts): FileFacts {
  const { typeId, documentDate, source, level, legalBasisId, degree } = first
  return { ...facts, typeId, documentDate, source, level, legalBasisId, degree }
}

export function missingIn(facts: FileFacts, types: readonly UploadType[], today: string, asked: AskedFor): Missing {
  const lacks = lacksOf(facts, asked)
  const type = types.find(({ id }) => id === facts.typeId)
  return {
    ...(type ? {} : { typeId: true }),
    ...(facts.documentDate && facts.documentDate <= today ? {} : { documentDate: true }),
    ...(type?.numbering === 'informed' && !facts.typeNumber.trim() ? { typeNumber: true } : {}),
    ...(lacks === 'basis' ? { legalBasisId: true } : lacks === 'degree' ? { degree: true } : {}),
  }
}

export const isComplete = (missing: Missing): boolean => Object.keys(missing).length === 0

/** Only for facts in which nothing is missing. */
export function inputOf(uploadId: string, facts: FileFacts): Omit<InputSent<typeof uploadDocument>, 'processId'> {
  const { typeId, documentDate, ...rest } = facts
  return { uploadId, typeId: typeId ?? '', documentDate: documentDate ?? '', ...rest }
}
