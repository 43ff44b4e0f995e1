/** What a person may do with the blocks of their unit, as the first reason why not (B-03, B-08, matrix 1.6). */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { type Actor, may } from '../../kernel/actor.ts'

export function whyNotKeepBlocks(actor: Actor): RefusalCode | null {
  return may(actor, 'block.keep') ? null : 'may-not-keep-blocks'
}
