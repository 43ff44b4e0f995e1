/** Refusals of documents' registration. */
import { type RefusalRow, refusal } from './row.ts'

export const documentRefusals = {
  'already-signed': refusal('conflict', 'Você já assinou este documento.', 'You have already signed this document.'),
  'authored-keeps-date-and-number': refusal(
    'conflict',
    'A data, o número e o formato de um documento escrito no sistema não se alteram.',
    'Date, number and format of a document written in the system are not changed.',
  ),
} as const satisfies Record<string, RefusalRow>
