/** Refusals of the documents of a process in one file. */
import { type RefusalRow, refusal } from './row.ts'

export const bundleRefusals = {
  'bundle-empty': refusal(
    'conflict',
    'Não há documento para gerar o arquivo. Escolha ao menos um documento que não esteja cancelado.',
    'There is no document to make the file of. Choose at least one that is not cancelled.',
  ),
  'bundles-waiting': refusal(
    'too-many',
    'Você já tem arquivos sendo gerados. Espere um deles terminar, ou cancele um, e peça de novo.',
    'You already have files being made. Wait for one to finish, or cancel one, and ask again.',
  ),
  'bundle-not-ready': refusal(
    'conflict',
    'O arquivo ainda não está pronto. Espere terminar para baixá-lo.',
    'The file is not ready yet. Wait until it is done to download it.',
  ),
  'bundle-out-of-date': refusal(
    'conflict',
    'Um dos documentos deste arquivo foi excluído, cancelado ou já não está acessível a você. Gere o arquivo de novo.',
    'One of the documents in this file was deleted, cancelled, or is no longer open to you. Make the file again.',
  ),
  'bundle-failed': refusal(
    'conflict',
    'Não foi possível gerar o arquivo. Tente com menos documentos; se continuar, avise o suporte.',
    'The file could not be made. Try with fewer documents; if it goes on, tell support.',
  ),
} as const satisfies Record<string, RefusalRow>
