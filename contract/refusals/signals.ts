/** Refusals of what is told to people: devices. */
import { type RefusalRow, refusal } from './row.ts'

export const signalsRefusals = {
  'push-not-offered': refusal(
    'conflict',
    'Esta instalação não envia avisos a aparelhos. Os avisos continuam no sistema e por e-mail.',
    'This installation sends nothing to devices. Notifications remain in the system and by mail.',
  ),
  'push-service-unknown': refusal(
    'invalid',
    'O serviço de avisos deste navegador não é aceito aqui. Use outro navegador, ou peça a quem administra o sistema que o aceite.',
    'The push service of this browser is not accepted here. Use another browser, or ask whoever runs the system to accept it.',
  ),
  'too-many-devices': refusal(
    'conflict',
    'Você já recebe avisos em 20 aparelhos. Retire um deles antes.',
    'Your notifications go to 20 devices already. Remove one of them first.',
  ),
} as const satisfies Record<string, RefusalRow>
