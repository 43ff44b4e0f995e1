/** What a person may do with a block, as the first reason why not (B-01…B-04, B-08, matrix 1.6). */
import type { BlockKind } from '@lavra/contract/blocks.ts'
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { type Actor, may } from '../../kernel/actor.ts'
import type { BlockState, UnitBlockState } from './block.rules.ts'

export interface BlockFacts {
  id: string
  kind: BlockKind
  unitId: string
  state: BlockState
  units: readonly { unitId: string; state: UnitBlockState }[]
}

type WhyNot = (actor: Actor, block: BlockFacts) => RefusalCode | null

export const isOwn = (actor: Actor, block: BlockFacts) => block.unitId === actor.unitId
const isReleasedTo = (actor: Actor, block: BlockFacts) =>
  block.units.some(({ unitId, state }) => unitId === actor.unitId && state === 'released')

/** A block is there for its unit, and for others only while it is released to them. */
export function canSeeBlock(actor: Actor, block: BlockFacts): boolean {
  return may(actor, 'process.read') && actor.unitId !== null && (isOwn(actor, block) || isReleasedTo(actor, block))
}

export function whyNotKeepBlocks(actor: Actor): RefusalCode | null {
  return may(actor, 'block.keep') ? null : 'may-not-keep-blocks'
}

const whyNotOwn: WhyNot = (actor, block) => {
  const reason = whyNotKeepBlocks(actor)
  if (reason) return reason
  return isOwn(actor, block) ? null : 'block-of-another-unit'
}

/** Composition, description and units rest while it is released or concluded (B-04). */
export const whyNotChangeBlock: WhyNot = (actor, block) => {
  const reason = whyNotOwn(actor, block)
  if (reason) return reason
  if (block.state === 'released') return 'block-released'
  return block.state === 'concluded' ? 'block-concluded' : null
}

export const whyNotTakeProcesses: WhyNot = (actor, block) => {
  const reason = whyNotChangeBlock(actor, block)
  if (reason) return reason
  return block.kind === 'signature' ? 'block-takes-documents' : null
}

export const whyNotTakeDocuments: WhyNot = (actor, block) => {
  const reason = whyNotChangeBlock(actor, block)
  if (reason) return reason
  return block.kind === 'signature' ? null : 'block-takes-processes'
}

export const whyNotRelease: WhyNot = (actor, block) => {
  const reason = whyNotChangeBlock(actor, block)
  if (reason) return reason
  if (block.kind === 'working') return 'working-block-stays'
  return block.units.length > 0 ? null : 'block-without-units'
}

/** At any time, whoever signs there at the moment (B-04). */
export const whyNotCancelRelease: WhyNot = (actor, block) => {
  const reason = whyNotOwn(actor, block)
  if (reason) return reason
  return block.state === 'released' ? null : 'block-not-released'
}

export const whyNotGiveBack: WhyNot = (actor, block) => {
  const reason = whyNotKeepBlocks(actor)
  if (reason) return reason
  return isReleasedTo(actor, block) ? null : 'block-not-received'
}

/** What a unit arranges for itself about a block it has, in every state: it changes nothing for anybody else (B-05). */
export const whyNotArrangeBlock: WhyNot = (actor) => whyNotKeepBlocks(actor)

/** Its unit writes while it is not put away, released or not; the units that have it write too, and read each other's (B-06). */
export const whyNotNoteItem: WhyNot = (actor, block) => {
  const reason = whyNotKeepBlocks(actor)
  if (reason) return reason
  if (!isOwn(actor, block)) return isReleasedTo(actor, block) ? null : 'block-of-another-unit'
  return block.state === 'concluded' ? 'block-concluded' : null
}

export const whyNotReopenBlock: WhyNot = (actor, block) => {
  const reason = whyNotOwn(actor, block)
  if (reason) return reason
  return block.state === 'concluded' ? null : 'block-not-concluded'
}

export function blockAbilitiesOn(actor: Actor, block: BlockFacts) {
  const change = whyNotChangeBlock(actor, block)
  return {
    change,
    release: whyNotRelease(actor, block),
    cancelRelease: whyNotCancelRelease(actor, block),
    giveBack: whyNotGiveBack(actor, block),
    conclude: change,
    reopen: whyNotReopenBlock(actor, block),
    delete: change,
    note: whyNotNoteItem(actor, block),
  }
}
