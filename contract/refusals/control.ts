/** Refusals of the criteria of internal control. */
import { type RefusalRow, refusal } from './row.ts'

export const controlRefusals = {
  'criterion-changed': refusal(
    'conflict',
    '{name} alterou este critério enquanto você o editava. Nada do que você preencheu se perdeu: veja como ele está agora e salve de novo se ainda for o caso.',
    '{name} changed this criterion while you were editing it. Nothing you filled in is lost: see how it is now, and save again if it still applies.',
  ),
} as const satisfies Record<string, RefusalRow>
