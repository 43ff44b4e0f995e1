/** Where in the dialog does a refused signature belong: at a field, at the document (look again first), or at the foot? Pure. */
export type RefusalPlace = 'password' | 'title' | 'document' | 'foot'

const places: Record<string, RefusalPlace> = {
  'wrong-password': 'password',
  'too-many-attempts': 'password',
  'signing-title-unknown': 'title',
  'document-changed': 'document',
  'document-cancelled': 'document',
  'draft-empty': 'document',
}

export const placeOfRefusal = (code: string): RefusalPlace => places[code] ?? 'foot'
