/** Refusals of parameters and of who may read what. */
import { type RefusalRow, refusal } from './row.ts'

export const levelsRefusals = {
  'setting-value-not-valid': refusal(
    'invalid',
    'Este parâmetro não aceita esse valor; continua valendo o anterior. Escolha um dos valores oferecidos.',
    'This parameter does not take that value; the one before still holds. Choose one of those offered.',
  ),
} as const satisfies Record<string, RefusalRow>
