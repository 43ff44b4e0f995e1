/** Refusals of documents' registration. */
import { type RefusalRow, refusal } from './row.ts'

export const documentRefusals = {
  'already-signed': refusal('conflict', 'Você já assinou este documento.', 'You have already signed this document.'),
  'signed-is-not-edited-in-block': refusal(
    'conflict',
    'O documento já foi assinado: quem o recebeu em bloco pode assinar, mas não editar mais.',
    'The document has been signed: who received it in a block can sign, but no longer edit it.',
  ),
  'authored-keeps-date-and-number': refusal(
    'conflict',
    'A data, o número e o formato de um documento escrito no sistema não se alteram.',
    'Date, number and format of a document written in the system are not changed.',
  ),
} as const satisfies Record<string, RefusalRow>
