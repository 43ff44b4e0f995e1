/** Comments on a process or a document (comentários, P-44): beside the file, for whoever reads it; changed and deleted by the unit that wrote them. */
import * as contract from '@lavra/contract/comments.ts'
import { type Actor, person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { openProcess, whyNotComment } from '../processes/index.ts'
import {
  type CommentFacts,
  type CommentRow,
  deleteCommentRow,
  insertComment,
  selectComment,
  selectComments,
  updateComment,
} from './comment.queries.ts'
import { canReadComments, whyNotChangeComment } from './notes.policy.ts'
import { openItem } from './open-item.ts'
import { isStale } from './revisions.rules.ts'

export const listComments = query(contract.listComments, {
  async run({ tx, actor }, input) {
    const { processId, document } = await openItem({ tx, actor }, input)
    if (!canReadComments(actor, document)) return { items: [] }
    const rows = await selectComments(tx, processId, document?.id ?? null)
    const threads = rows.filter((row) => row.thread_id === null)
    return {
      items: threads.map((row) => ({
        ...present(actor, row),
        replies: rows.filter((reply) => reply.thread_id === row.id).map((reply) => present(actor, reply)),
      })),
    }
  },
})

function present(actor: Actor, { id, text, revision, by, unit, unit_id, at, changed_at }: CommentRow) {
  return {
    ...{ id, text, revision, by, unit },
    at: at.toISOString(),
    changedAt: changed_at?.toISOString() ?? null,
    ours: unit_id === actor.unitId,
  }
}

export const addComment = command(contract.addComment, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const { processId, document } = await openItem(ctx, input)
    refuseIf(whyNotComment(ctx.actor))
    if (document && !canReadComments(ctx.actor, document))
      throw new Refusal('comments-wait-for-signature', { unit: document.creatingUnitCode })
    const documentId = document?.id ?? null
    const threadId = input.threadId && (await requireThread(ctx, input.threadId, { processId, documentId }))
    const id = await insertComment(ctx.tx, { processId, documentId, threadId, unitId, userId, text: input.text, at: ctx.now })
    tell(ctx, { id, processId }, 'added')
    return { id }
  },
})

export const changeComment = command(contract.changeComment, {
  async run(ctx, { commentId, text, revision }) {
    const comment = await openComment(ctx, commentId)
    if (comment.text === text) {
      ctx.unchanged()
      return { revision: comment.revision }
    }
    if (isStale(revision, comment)) throw new Refusal('comment-changed', { name: comment.by })
    const next = await updateComment(ctx.tx, { id: comment.id, text, at: ctx.now })
    tell(ctx, comment, 'changed')
    return { revision: next }
  },
})

export const deleteComment = command(contract.deleteComment, {
  async run(ctx, { commentId }) {
    const comment = await openComment(ctx, commentId)
    await deleteCommentRow(ctx.tx, comment.id)
    tell(ctx, comment, 'removed')
    return {}
  },
})

/** The door for changing one: seen, and of the acting unit. */
async function openComment(ctx: Context, commentId: string): Promise<CommentFacts> {
  const comment = await selectComment(ctx.tx, ctx.actor, commentId, 'change')
  if (!comment) throw new Refusal('comment-not-found')
  await openProcess(ctx, comment.processId)
  refuseIf(whyNotComment(ctx.actor))
  const reason = whyNotChangeComment(ctx.actor, comment)
  if (reason) throw new Refusal(reason, { unit: comment.unit })
  return comment
}

/** A reply goes to the thread, also when it answers another reply. */
async function requireThread(ctx: Context, threadId: string, item: { processId: string; documentId: string | null }): Promise<string> {
  const answered = await selectComment(ctx.tx, ctx.actor, threadId, 'keep')
  if (!answered || answered.processId !== item.processId || answered.documentId !== item.documentId) throw new Refusal('comment-not-found')
  return answered.threadId ?? answered.id
}

/** For the audit alone: what is deleted must not be told by the history of anybody. */
function tell(ctx: Context, comment: { id: string; processId: string }, change: 'added' | 'changed' | 'removed'): void {
  ctx.record({ kind: 'comment.changed', processId: comment.processId, data: { commentId: comment.id, change } })
}
