/** Writes the demo's articles as their unit would; what was begun before an interruption is finished. */
import { releaseArticle, saveArticle, startArticle } from '../domains/knowledge/index.ts'
import { type Command, runCommand } from '../kernel/command.ts'
import type { World } from '../kernel/world.ts'
import { type Ids, selectArticle } from './demo.queries.ts'
import { articles, type DemoArticle } from './knowledge.ts'
import { actorOf } from './play-script.ts'
import { doc, writeInto } from './write-content.ts'

export async function loadKnowledge(world: World, ids: Ids): Promise<void> {
  for (const article of articles) await write(world, ids, article)
}

async function write(world: World, ids: Ids, { unit, by, title, types, passages, draft }: DemoArticle): Promise<void> {
  const actor = actorOf({ ids }, { by, unit })
  const act = <I, O, P>(command: Command<I, O, P>, input: I): Promise<O> => runCommand(world, actor, command, input)
  const typeIds = types.map((name) => ids.processType.get(name) ?? unknown(name))
  const begun = await selectArticle(world.db, title)
  if (begun?.isWritten && (draft || begun.isReleased)) return
  const articleId = begun?.id ?? (await act(startArticle, { title, typeIds })).articleId
  const body = { ...writeInto(doc(), passages) }
  const { revision } = await act(saveArticle, { articleId, baseRevision: begun?.revision ?? 1, title, typeIds, body, file: 'keep' })
  if (!draft) await act(releaseArticle, { articleId, baseRevision: revision })
}

const unknown = (name: string): never => {
  throw new Error(`the demo does not know the type ${name}`)
}
