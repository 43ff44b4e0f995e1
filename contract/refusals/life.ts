/** Refusals of the states and links of a process. */
import { type RefusalRow, refusal, roleRefusal } from './row.ts'

export const lifeRefusals = {
  'may-not-suspend': roleRefusal('sobrestar processos', 'suspend processes'),
  'may-not-relate': roleRefusal('relacionar processos', 'relate processes'),
  'may-not-delete-process': roleRefusal('excluir processos', 'delete processes'),
  'interested-missing': refusal(
    'invalid',
    'Este tipo de processo é único por interessado. Informe o interessado.',
    'There is one process of this type per interested party. Name the party.',
  ),
  'one-per-interested': refusal(
    'conflict',
    'Já existe neste órgão um processo deste tipo para {name}: {number}. Use-o em vez de iniciar outro.',
    'This agency already has a process of this type for {name}: {number}. Use it instead of starting another.',
  ),
  'one-per-interested-hidden': refusal(
    'conflict',
    'Já existe neste órgão um processo deste tipo para {name}, ao qual sua unidade não tem acesso. Procure a unidade de protocolo.',
    'This agency already has a process of this type for {name}, which your unit has no access to. Ask the protocol unit.',
  ),
  'may-not-attach': roleRefusal('anexar processos', 'attach processes'),
  'may-not-detach': roleRefusal('desanexar processos', 'detach processes'),
  'attached-to-itself': refusal(
    'invalid',
    'Escolha outro processo: este não se anexa a si mesmo.',
    'Choose another process: this one is not attached to itself.',
  ),
  'process-attached': refusal(
    'conflict',
    'O processo está anexado a outro. Pratique o ato no processo principal.',
    'The process is attached to another one. Act in the main process.',
  ),
  'process-not-attached': refusal('conflict', 'O processo não está anexado a outro.', 'The process is not attached to another one.'),
  'confidential-not-attached': refusal(
    'conflict',
    'Um processo sigiloso não se anexa nem recebe anexos. Altere antes o nível de acesso.',
    'A confidential process is not attached and takes none in. Change its access level first.',
  ),
  'nothing-to-attach': refusal(
    'conflict',
    'O processo não tem documentos: não há o que anexar.',
    'The process has no documents: there is nothing to attach.',
  ),
  'has-attached': refusal(
    'conflict',
    'O processo tem outros anexados a ele. Eles não podem deixar de acompanhá-lo.',
    'Other processes are attached to this one. They cannot be parted from it.',
  ),
  'main-not-open-here': refusal(
    'conflict',
    'O processo principal não está aberto na sua unidade. Reabra-o antes de anexar.',
    'The main process is not open in your unit. Reopen it before attaching.',
  ),
  'main-attached': refusal(
    'conflict',
    'O processo escolhido está ele mesmo anexado a outro. Escolha o principal.',
    'The chosen process is itself attached to another. Choose the main one.',
  ),
  'older-into-newer': refusal(
    'conflict',
    'O mais novo se anexa ao mais antigo, e {number} é o mais antigo dos dois. Faça a anexação a partir do outro processo.',
    'The newer is attached to the older, and {number} is the older of the two. Attach from the other process.',
  ),
  'may-not-lock': roleRefusal('bloquear e desbloquear processos', 'lock and unlock processes'),
  'process-locked': refusal(
    'conflict',
    'O processo está bloqueado: só pode ser consultado até que seja desbloqueado. O motivo está no andamento.',
    'The process is locked: it can only be read until it is unlocked. The reason is in its history.',
  ),
  'process-not-locked': refusal('conflict', 'O processo não está bloqueado.', 'The process is not locked.'),
  'confidential-not-duplicated': refusal(
    'conflict',
    'Um processo sigiloso não pode ser duplicado.',
    'A confidential process cannot be duplicated.',
  ),
  'document-not-copied': refusal(
    'conflict',
    'Um dos documentos escolhidos não pode mais ser copiado: foi cancelado, excluído ou movido. Confira a lista e tente de novo.',
    'One of the chosen documents can no longer be copied: it was cancelled, deleted or moved. Check the list and try again.',
  ),
  'priority-unknown': refusal(
    'invalid',
    'A prioridade escolhida não existe mais ou está inativa. Escolha outra.',
    'The chosen priority no longer exists or is inactive. Choose another one.',
  ),
  'not-creating-unit': refusal(
    'forbidden',
    'Só a unidade que gerou o processo pode excluí-lo.',
    'Only the unit that created the process can delete it.',
  ),
  'process-not-empty': refusal(
    'conflict',
    'O processo tem documentos. Exclua-os antes, ou conclua o processo.',
    'The process has documents. Delete them first, or conclude the process.',
  ),
  'process-was-sent': refusal(
    'conflict',
    'O processo já tramitou e faz parte da história de outras unidades. Em vez de excluir, conclua-o.',
    'The process was sent and is part of the history of other units. Conclude it instead of deleting it.',
  ),
  'process-suspended': refusal(
    'conflict',
    'O processo está sobrestado. Retire o sobrestamento antes de continuar.',
    'The process is suspended. Lift the suspension first.',
  ),
  'process-not-suspended': refusal(
    'conflict',
    'O processo não está sobrestado na sua unidade.',
    'The process is not suspended in your unit.',
  ),
  'open-in-other-units': refusal(
    'conflict',
    'O processo está aberto também em outras unidades. Peça que o concluam antes.',
    'The process is open in other units as well. Ask them to conclude it first.',
  ),
  'confidential-cannot-be-suspended': refusal(
    'conflict',
    'Um processo sigiloso não pode ser sobrestado.',
    'A confidential process cannot be suspended.',
  ),
  'bound-to-itself': refusal('invalid', 'Um processo não pode esperar por si mesmo.', 'A process cannot wait for itself.'),
  'day-not-ahead': refusal('invalid', 'Escolha um dia a partir de amanhã.', 'Choose a day from tomorrow on.'),
  'related-to-itself': refusal(
    'invalid',
    'Escolha outro processo: este não se relaciona consigo mesmo.',
    'Choose another process: this one is not related to itself.',
  ),
  'relation-of-another-unit': refusal(
    'forbidden',
    'O relacionamento foi feito por {unit}. Só essa unidade pode desfazê-lo.',
    'The relation was made by {unit}. Only that unit can take it back.',
  ),
} as const satisfies Record<string, RefusalRow>
