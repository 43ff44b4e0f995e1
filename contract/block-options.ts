/** What a unit arranges for itself about a block it has (B-05), and what is written about what is in it (B-06). */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, nothing } from './values.ts'

export const arrangeBlocks = endpoint({
  name: 'arrangeBlocks',
  method: 'PATCH',
  path: '/block-arrangements',
  summary:
    'Put blocks that your unit has into a group, give them to a colleague, set or clear their signals, or comment on them; what is not given stays.',
  input: z.object({
    blockIds: z.array(id).min(1).max(200),
    groupId: id.nullable().optional(),
    assigneeId: id.nullable().optional(),
    isPriority: z.boolean().optional(),
    isReviewed: z.boolean().optional(),
    comment: z.string().trim().max(500).optional(),
  }),
  output: nothing,
  refusals: ['may-not-keep-blocks', 'block-not-found', 'group-not-found', 'not-a-colleague'],
})

export const saveItemNote = endpoint({
  name: 'saveItemNote',
  method: 'PUT',
  path: '/blocks/:blockId/items/:itemId/note',
  summary:
    'Write a note on a document or process of a block, for its unit and those that have it; `before` is the note you saw, so that none of another is lost.',
  input: z.object({ blockId: id, itemId: id, note: z.string().trim().max(500), before: z.string().max(500) }),
  output: nothing,
  refusals: ['may-not-keep-blocks', 'block-not-found', 'block-concluded', 'item-not-found', 'block-note-changed'],
})
