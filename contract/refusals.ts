/**
 * Every expected "no" of the system. Its kind decides the status; its sentence is looked up by code in `sentences.ts`,
 * by browser, mail and other edges alike. No prose travels with a refusal.
 */
import { refusalRows } from './refusals/index.ts'
import type { RefusalKind, RefusalRow } from './refusals/row.ts'

export type { RefusalKind } from './refusals/row.ts'

export const statusOfKind: Record<RefusalKind, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-many': 429,
  unavailable: 503,
}

const kinds = {
  // the entrance
  'invalid-input': 'invalid',
  'not-signed-in': 'unauthenticated',
  'key-not-valid': 'unauthenticated',
  'wrong-credentials': 'unauthenticated',
  'wrong-password': 'forbidden',
  'too-many-attempts': 'too-many',
  'no-unit': 'forbidden',
  'cross-site': 'forbidden',
  'link-not-valid': 'not-found',
  'storage-full': 'unavailable',
  'system-busy': 'unavailable',
  'no-such-endpoint': 'not-found',
  // what is hidden is as if it did not exist
  'process-not-found': 'not-found',
  'document-not-found': 'not-found',
  'number-not-found': 'not-found',
  'item-not-found': 'not-found',
  'model-not-found': 'not-found',
  'upload-not-found': 'not-found',
  // what a role may not do
  'may-not-read': 'forbidden',
  'may-not-start': 'forbidden',
  'may-not-change': 'forbidden',
  'may-not-change-level': 'forbidden',
  'may-not-receive': 'forbidden',
  'may-not-assign': 'forbidden',
  'may-not-send': 'forbidden',
  'may-not-conclude': 'forbidden',
  'may-not-reopen': 'forbidden',
  'may-not-include': 'forbidden',
  'may-not-edit': 'forbidden',
  'may-not-sign': 'forbidden',
  'may-not-delete': 'forbidden',
  'may-not-cancel': 'forbidden',
  'may-not-administer': 'forbidden',
  'role-above-yours': 'forbidden',
  // the state of things
  'process-not-open-here': 'conflict',
  'process-never-here': 'conflict',
  'process-open-here': 'conflict',
  'already-open-there': 'conflict',
  'confidential-does-not-travel': 'conflict',
  'document-changed': 'conflict',
  'document-locked': 'conflict',
  'document-cancelled': 'conflict',
  'not-yet-locked': 'conflict',
  'not-authored': 'conflict',
  'uploads-are-certified': 'conflict',
  'being-edited': 'conflict',
  'signatures-would-be-cancelled': 'conflict',
  'entered-by-other-unit': 'conflict',
  'already-exists': 'conflict',
  'upload-not-finished': 'conflict',
  'number-not-available': 'conflict',
  'last-administrator': 'conflict',
  // what was given
  'unit-cannot-receive': 'invalid',
  'unit-is-yours': 'invalid',
  'not-a-colleague': 'invalid',
  'process-type-unknown': 'invalid',
  'document-type-unknown': 'invalid',
  'classification-unknown': 'invalid',
  'contact-unknown': 'invalid',
  'legal-basis-missing': 'invalid',
  'legal-basis-unknown': 'invalid',
  'level-not-allowed': 'invalid',
  'signing-title-unknown': 'invalid',
  'type-number-missing': 'invalid',
  'date-in-future': 'invalid',
  'draft-empty': 'invalid',
  'document-not-printable': 'invalid',
  'content-not-valid': 'invalid',
  'image-unknown': 'invalid',
  'image-broken': 'invalid',
  'file-empty': 'invalid',
  'file-too-large': 'invalid',
  'file-type-not-allowed': 'invalid',
  'file-type-mismatch': 'invalid',
  'file-dangerous': 'invalid',
  'file-broken': 'invalid',
  'zip-bomb': 'invalid',
  'pdf-broken': 'invalid',
  'pdf-password': 'invalid',
  'administrator-data-missing': 'invalid',
  'mask-not-valid': 'invalid',
  'unit-tree-loop': 'invalid',
  'role-unknown': 'invalid',
  'template-missing': 'invalid',
} as const satisfies Record<string, RefusalKind>

export type RefusalCode = keyof typeof kinds | keyof typeof refusalRows

/** Code → kind, of all there are. */
export const refusals: Readonly<Record<RefusalCode, RefusalKind>> = {
  ...kinds,
  ...(Object.fromEntries(Object.entries<RefusalRow>(refusalRows).map(([code, row]) => [code, row.kind])) as Record<
    keyof typeof refusalRows,
    RefusalKind
  >),
}
export type RefusalParams = Record<string, string | number>

export function isRefusalCode(code: string): code is RefusalCode {
  return code in refusals
}
