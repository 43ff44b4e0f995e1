/** Refusals of confidential processes. */
import { type RefusalRow, refusal } from './row.ts'

export const secrecyRefusals = {
  'confidential-password-needed': refusal(
    'forbidden',
    'Este processo é sigiloso. Informe sua senha para abri-lo.',
    'This process is confidential. Give your password to open it.',
  ),
  'confidential-by-person-only': refusal(
    'forbidden',
    'Processos sigilosos são tratados por pessoas, na tela do sistema, e não por chave de acesso.',
    'Confidential processes are dealt with by people at the screen, not by an access key.',
  ),
  'confidential-open-elsewhere': refusal(
    'conflict',
    'O processo está aberto também em outras unidades, ou não está aberto na sua. Só pode se tornar sigiloso o que está aberto apenas na sua unidade.',
    'The process is open in other units as well, or not open in yours. Only what is open in your unit alone can become confidential.',
  ),
  'confidential-by-process': refusal(
    'conflict',
    'Um documento só pode ser sigiloso em processo sigiloso. Altere antes o nível de acesso do processo.',
    'A document can be confidential only in a confidential process. Change the access level of the process first.',
  ),
} as const satisfies Record<string, RefusalRow>
