/** What people say of a process or a document beside the file: comments, and that they have read it. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, instant, nothing, userRef } from './values.ts'

/** A process, or one document of it. */
const item = z.object({ processId: id, documentId: id.optional() })
const text = z.string().trim().min(1).max(2000)

const comment = z.object({
  id,
  text: z.string(),
  revision: id,
  by: userRef,
  unit: z.string(),
  at: instant,
  changedAt: instant.nullable(),
  /** Your unit wrote it, so it may change and delete it. */
  ours: z.boolean(),
})

export const listComments = endpoint({
  name: 'listComments',
  method: 'GET',
  path: '/processes/:processId/comments',
  summary: 'List the comments on a process or on one of its documents, thread by thread, the oldest first.',
  input: item,
  output: z.object({ items: z.array(comment.extend({ replies: z.array(comment) })) }),
  refusals: ['document-not-found'],
})

export const addComment = endpoint({
  name: 'addComment',
  method: 'POST',
  path: '/processes/:processId/comments',
  summary: 'Comment on a process or on one of its documents, or reply to a comment.',
  input: z.object({ processId: id, documentId: id.nullable().default(null), threadId: id.nullable().default(null), text }),
  output: z.object({ id }),
  refusals: ['may-not-comment', 'document-not-found', 'comment-not-found', 'comments-wait-for-signature'],
})

export const changeComment = endpoint({
  name: 'changeComment',
  method: 'PATCH',
  path: '/comments/:commentId',
  summary: 'Change a comment of your unit.',
  input: z.object({ commentId: id, text, revision: id.optional() }),
  output: z.object({ revision: id }),
  refusals: ['may-not-comment', 'comment-not-found', 'comment-of-other-unit', 'comment-changed'],
})

export const deleteComment = endpoint({
  name: 'deleteComment',
  method: 'DELETE',
  path: '/comments/:commentId',
  summary: 'Delete a comment of your unit; nothing shows that it was there, and replies of others stay.',
  input: z.object({ commentId: id }),
  output: nothing,
  refusals: ['may-not-comment', 'comment-not-found', 'comment-of-other-unit'],
})

export const listAcknowledgements = endpoint({
  name: 'listAcknowledgements',
  method: 'GET',
  path: '/processes/:processId/acknowledgements',
  summary: 'List who acknowledged a process or one of its documents, the latest first.',
  input: item,
  output: z.object({
    items: z.array(
      z.object({
        id,
        by: userRef,
        unit: z.string(),
        at: instant,
        /** The document whose acknowledgement counts for the process, as far as you see it. */
        through: z.object({ id, number: z.string(), title: z.string() }).nullable(),
      }),
    ),
  }),
  refusals: ['document-not-found'],
})

export const addAcknowledgement = endpoint({
  name: 'addAcknowledgement',
  method: 'POST',
  path: '/processes/:processId/acknowledgements',
  summary: 'Say that you have read a process or one of its documents; it cannot be taken back.',
  input: z.object({ processId: id, documentId: id.nullable().default(null) }),
  output: nothing,
  refusals: ['may-not-acknowledge', 'document-not-found', 'document-not-signed', 'document-cancelled'],
})
