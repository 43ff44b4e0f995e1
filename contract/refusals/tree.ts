/** Refusals around the tree of a process. */
import { type RefusalRow, refusal, roleRefusal } from './row.ts'

export const treeRefusals = {
  'may-not-order': roleRefusal('ordenar documentos', 'put documents in another order'),
  'may-not-move': roleRefusal('mover documentos', 'move documents'),
  'order-changed': refusal(
    'conflict',
    '{name} mudou a ordem dos documentos enquanto você ordenava. Veja como ficou e repita o que ainda falta.',
    '{name} changed the order of the documents meanwhile. See how it is now and repeat what is still missing.',
  ),
  'before-itself': refusal(
    'invalid',
    'Escolha um lugar fora dos documentos que está ordenando.',
    'Choose a place outside the documents that you are moving.',
  ),
  'move-is-off': refusal(
    'forbidden',
    'Nesta instalação documentos não se movem de um processo para outro.',
    'In this installation documents are not moved from one process to another.',
  ),
  'move-is-for-protocol': refusal(
    'forbidden',
    'Só unidades de protocolo movem documentos. Peça a uma delas.',
    'Only protocol units move documents. Ask one of them.',
  ),
  'authored-not-moved': refusal(
    'conflict',
    'Um documento escrito no sistema fica no processo em que nasceu. Só arquivos incluídos se movem.',
    'A document written in the system stays in the process it was made in. Only uploaded files are moved.',
  ),
  'already-in-process': refusal(
    'invalid',
    'O documento já está neste processo. Escolha outro.',
    'The document is in this process already. Choose another one.',
  ),
  'destination-not-open-here': refusal(
    'conflict',
    'O processo de destino não está aberto na sua unidade. Reabra-o ou peça que o enviem a você.',
    'The other process is not open in your unit. Reopen it, or ask for it to be sent to you.',
  ),
  'confidential-not-moved': refusal(
    'conflict',
    'Nada entra em processo sigiloso nem sai dele por movimentação.',
    'Nothing is moved into or out of a confidential process.',
  ),
} as const satisfies Record<string, RefusalRow>
