/** Puts the demo's blocks together as soon as the story has left enough to put into them; a start after an interruption goes on. */
import { arrangeBlocks, includeDocuments, includeInBlock, releaseBlock, saveBlock, saveItemNote } from '../domains/blocks/index.ts'
import { type Command, runCommand } from '../kernel/command.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { DemoBlock } from './blocks.ts'
import { selectBlock, selectBlockMaterial } from './demo.queries.ts'
import { actorOf, type Stage } from './play-script.ts'

/** @returns those that are still to be put together. */
export async function playBlocks(stage: Stage, left: readonly DemoBlock[]): Promise<readonly DemoBlock[]> {
  const waiting: DemoBlock[] = []
  for (const block of left) if (!(await played(stage, block))) waiting.push(block)
  return waiting
}

/** @returns whether it is done, or nothing for the demo any more: somebody has taken it into their own hands. */
async function played(stage: Stage, block: DemoBlock): Promise<boolean> {
  const { world, ids } = stage
  const unitId = ids.unit.get(block.unit)
  if (!unitId) throw new Error(`the demo does not know ${block.unit}`)
  const begun = await selectBlock(world.db, unitId, block.description)
  if (begun && (begun.state !== 'open' || begun.size >= block.takes)) return true
  const material = await selectBlockMaterial(world.db, unitId, block.kind, block.takes)
  if (material.length < block.takes) return false
  const actor = actorOf(stage, block)
  const act = <I, O, P>(command: Command<I, O, P>, input: I): Promise<O> => runCommand(world, actor, command, input)
  try {
    const { id: blockId } = begun ?? (await act(saveBlock, { ...toSave(stage, block) }))
    for (const { processId, documentId } of material) {
      if (documentId) await act(includeDocuments, { processId, blockId, documentIds: [documentId], release: false })
      else await act(includeInBlock, { processId, blockId })
    }
    const filled = await selectBlock(world.db, unitId, block.description)
    if (block.note && filled?.itemId) await act(saveItemNote, { blockId, itemId: filled.itemId, note: block.note, before: filled.note })
    await act(arrangeBlocks, { blockIds: [blockId], ...block.arranged, assigneeId: actor.userId })
    if (block.to.length > 0) await act(releaseBlock, { blockId })
    return true
  } catch (error) {
    // a visitor was quicker with one of the documents: what is there already is enough
    if (error instanceof Refusal && error.code !== 'system-busy') return true
    throw error
  }
}

const toSave = ({ ids }: Stage, { kind, description, to }: DemoBlock) => ({
  kind,
  description,
  ...(to.length > 0 ? { unitIds: to.map((code) => ids.unit.get(code) ?? '') } : {}),
})
