/** Refusals of returns, deadlines, checkpoints and recalls. */
import { type RefusalRow, refusal } from './row.ts'

export const timingRefusals = {
  'span-not-valid': refusal(
    'invalid',
    'Peça um período de até 100 dias, do primeiro ao último dia.',
    'Ask for a period of up to 100 days, from the first day to the last.',
  ),
  'nothing-to-recall': refusal('conflict', 'Não há envio da sua unidade a desfazer.', 'There is no sending of your unit to be undone.'),
  'already-opened-there': refusal(
    'conflict',
    'O processo já foi aberto em {units}. Peça que o devolvam.',
    'The process has already been opened in {units}. Ask for it to be sent back.',
  ),
  'easter-offset-missing': refusal(
    'invalid',
    'Diga quantos dias antes ou depois da Páscoa o feriado cai; para os outros feriados, deixe em branco.',
    'Say how many days before or after Easter the holiday falls; leave it empty for all others.',
  ),
  'day-in-past': refusal(
    'invalid',
    'Esse dia já passou. Escolha hoje ou um dia à frente.',
    'That day has passed. Choose today or a day ahead.',
  ),
  'day-too-far': refusal('invalid', 'Escolha um dia nos próximos dez anos.', 'Choose a day within the next ten years.'),
  'deadline-not-found': refusal(
    'not-found',
    'Não há prazo pendente da sua unidade neste processo. Ele pode ter sido concluído por um colega.',
    'There is no pending deadline of your unit for this process. A colleague may have concluded it.',
  ),
  'checkpoint-not-offered': refusal(
    'conflict',
    'Este ponto de controle não vale para este processo na sua unidade. Escolha outro da lista.',
    'This control point is not for this process in your unit. Choose another one of the list.',
  ),
  'return-owed': refusal(
    'conflict',
    'Há retorno programado: outra unidade espera este processo de volta. Envie-o a ela ou mantenha-o aberto na sua unidade.',
    'A return is scheduled: another unit expects this process back. Send it there, or keep it open in your unit.',
  ),
  'return-pending': refusal(
    'conflict',
    'Há retorno programado pendente neste processo. Aguarde a devolução ou exclua o retorno antes de continuar.',
    'A scheduled return of this process is pending. Wait until it is back, or remove the return first.',
  ),
  'return-not-found': refusal(
    'not-found',
    'Este retorno não existe mais, ou é de outra unidade.',
    'This return is no longer there, or belongs to another unit.',
  ),
  'return-met': refusal('conflict', 'O processo já voltou de {unit}.', 'The process is already back from {unit}.'),
  'return-not-later': refusal(
    'conflict',
    'Um retorno só pode ser prorrogado. Escolha um dia depois do atual.',
    'A return can only be extended. Choose a day after the present one.',
  ),
  'reopening-when-kept-open': refusal(
    'invalid',
    'Um processo mantido aberto não precisa de reabertura programada. Escolha uma das duas opções.',
    'A process that is kept open needs no scheduled reopening. Choose one of the two.',
  ),
  'confidential-not-scheduled': refusal(
    'conflict',
    'Um processo sigiloso não tem reabertura programada: cada credenciado o reabre para si.',
    'A confidential process has no scheduled reopening: each holder reopens it for themselves.',
  ),
  'reopening-not-found': refusal(
    'not-found',
    'Não há reabertura programada para este processo na sua unidade. Ele pode já ter sido reaberto.',
    'No reopening is scheduled for this process in your unit. It may have been reopened already.',
  ),
} as const satisfies Record<string, RefusalRow>
