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
  'authored-has-no-file': refusal(
    'conflict',
    'Um documento escrito no sistema não tem arquivo a substituir: altere o texto no editor.',
    'A document written in the system has no file to replace: change its text in the editor.',
  ),
  'may-not-replace-file': refusal(
    'forbidden',
    'Só quem inclui arquivos na unidade que incluiu este pode substituí-lo.',
    'Only those who upload files in the unit that included this one can replace it.',
  ),
  'file-certified': refusal(
    'conflict',
    'O arquivo já foi autenticado e não se substitui. Exclua o documento ou inclua outro.',
    'The file has been certified and is not replaced. Delete the document or include another one.',
  ),
  'file-changed': refusal(
    'conflict',
    'O arquivo foi substituído por {name} enquanto você escolhia outro. Veja como ficou antes de substituir de novo.',
    '{name} replaced the file while you were choosing another one. See how it is now before you replace it again.',
  ),
  'file-is-the-same': refusal(
    'invalid',
    'O arquivo escolhido é igual ao que já está no documento. Escolha outro.',
    'The chosen file is the same as the one in the document. Choose another one.',
  ),
} as const satisfies Record<string, RefusalRow>
