/** Refusals of the states and links of a process. */
import { type RefusalRow, refusal, roleRefusal } from './row.ts'

export const lifeRefusals = {
  'may-not-suspend': roleRefusal('sobrestar processos', 'suspend processes'),
  'may-not-relate': roleRefusal('relacionar processos', 'relate processes'),
  'may-not-delete-process': roleRefusal('excluir processos', 'delete processes'),
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
    'O processo está aberto também em outras unidades. Peça que o concluam antes de sobrestar.',
    'The process is open in other units as well. Ask them to conclude it before you suspend it.',
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
