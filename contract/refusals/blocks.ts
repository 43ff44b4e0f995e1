/** Refusals of signature, meeting and working blocks. */
import { type RefusalRow, refusal, roleRefusal } from './row.ts'

export const blocksRefusals = {
  'may-not-keep-blocks': roleRefusal('manter blocos', 'keep blocks'),
  'block-not-found': refusal(
    'not-found',
    'Este bloco não existe mais na sua unidade. Atualize a página e escolha outro.',
    'This block is no longer in your unit. Reload the page and choose another one.',
  ),
  'block-not-empty': refusal(
    'conflict',
    'Há processos neste bloco. Retire-os antes de excluí-lo.',
    'There are processes in this block. Take them out before deleting it.',
  ),
  'confidential-not-in-block': refusal(
    'conflict',
    'Processos sigilosos não entram em blocos.',
    'Confidential processes are not put into blocks.',
  ),
} as const satisfies Record<string, RefusalRow>
