/** Refusals of returns, deadlines, checkpoints and recalls. */
import { type RefusalRow, refusal } from './row.ts'

export const timingRefusals = {
  'nothing-to-recall': refusal('conflict', 'Não há envio da sua unidade a desfazer.', 'There is no sending of your unit to be undone.'),
  'already-opened-there': refusal(
    'conflict',
    'O processo já foi aberto em {units}. Peça que o devolvam.',
    'The process has already been opened in {units}. Ask for it to be sent back.',
  ),
} as const satisfies Record<string, RefusalRow>
