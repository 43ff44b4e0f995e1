/** Refusals of one act on many. */
import { type RefusalRow, refusal } from './row.ts'

export const batchRefusals = {
  'batch-act-unknown': refusal(
    'invalid',
    'Este ato não pode ser feito em vários de uma vez: faça-o em cada um.',
    'This cannot be done to several at once: do it one by one.',
  ),
} as const satisfies Record<string, RefusalRow>
