/** Refusals of one act on many processes. */
import { type RefusalRow, refusal } from './row.ts'

export const batchRefusals = {
  'batch-act-unknown': refusal(
    'invalid',
    'Este ato não pode ser feito em vários processos de uma vez: faça-o em cada processo.',
    'This cannot be done to several processes at once: do it process by process.',
  ),
} as const satisfies Record<string, RefusalRow>
