/** What a block's state becomes (B-04). Pure. */

import type { blockState } from '@lavra/contract/blocks.ts'
import type { z } from 'zod'

export type BlockState = z.infer<typeof blockState>
export type UnitBlockState = 'waiting' | 'released' | 'returned'

/** After one unit returned it, or all that still had it lost it: it stays released while anybody has it. */
export function stateAfter(units: readonly UnitBlockState[]): BlockState {
  if (units.includes('released')) return 'released'
  return units.includes('returned') ? 'returned' : 'open'
}

/** Where it is to go by the wish, beside where it goes: who stays in the list keeps what happened there. */
export function planUnits(now: readonly string[], wished: readonly string[]): { added: string[]; removed: string[] } {
  const wish = [...new Set(wished)]
  return { added: wish.filter((id) => !now.includes(id)), removed: now.filter((id) => !wish.includes(id)) }
}
