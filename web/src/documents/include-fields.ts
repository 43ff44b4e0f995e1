/** Which field of the form does a refusal belong to? The rest is said above the buttons. Pure. */
export type IncludeField = 'typeNumber' | 'model' | 'level' | 'parties' | 'type'

const fields: Record<string, IncludeField> = {
  'type-number-missing': 'typeNumber',
  'model-not-found': 'model',
  'legal-basis-missing': 'level',
  'legal-basis-unknown': 'level',
  'level-not-allowed': 'level',
  'confidential-not-available': 'level',
  'contact-unknown': 'parties',
  'document-type-unknown': 'type',
}

export function fieldOf(code: string | null): IncludeField | null {
  return (code && fields[code]) || null
}

/** A document number as somebody pasted it: digits, whatever stands between them. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '')
