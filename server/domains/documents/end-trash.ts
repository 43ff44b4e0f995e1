/** The time in the recycle bin is over (D-28): nobody reaches it any more, and of drafts never signed the text goes for good. */
import { systemActor } from '../../kernel/actor.ts'
import { internalCommand, runCommand } from '../../kernel/command.ts'
import type { World } from '../../kernel/world.ts'
import { endTrash as endItems, eraseDrafts } from './trash.queries.ts'

const atOnce = 500

const endTrash = internalCommand('endTrash', {
  async run(ctx, _input: object) {
    const documentIds = await endItems(ctx.tx, ctx.now, atOnce)
    if (documentIds.length === 0) ctx.unchanged()
    else {
      const draftsErased = await eraseDrafts(ctx.tx, documentIds)
      ctx.record({ kind: 'trash.ended', data: { count: documentIds.length, draftsErased } })
    }
    return documentIds.length
  },
})

/** By the clock; many nodes may run it, each item ends once. */
export async function endDueTrash(world: World): Promise<void> {
  while ((await runCommand(world, systemActor, endTrash, {})) === atOnce);
}
