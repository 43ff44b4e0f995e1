/**
 * What a unit puts together as one: documents to be signed, also elsewhere (B-01), processes to be looked into elsewhere (B-02), or
 * processes it works on itself (B-03); how far a block is (B-04). What is in them is in `block-items.ts`.
 */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, instant, name, named, nothing, unitRef, userRef, whyNot } from './values.ts'

export const blockKind = z.enum(['signature', 'meeting', 'working'])
export type BlockKind = z.infer<typeof blockKind>
/** As its unit sees it; a unit that received it has it only while it is released. */
export const blockState = z.enum(['open', 'released', 'returned', 'concluded'])

export const blockRow = z.object({
  id,
  kind: blockKind,
  description: z.string(),
  state: blockState,
  /** Of your unit; otherwise it was released to it. */
  own: z.boolean(),
  unit: unitRef,
  /** Where it goes and how far it is there: told to its own unit. */
  units: z.array(unitRef.extend({ state: z.enum(['waiting', 'released', 'returned']) })),
  /** What you see of it: processes, or documents and how many of them are signed. */
  size: z.number(),
  signed: z.number(),
  by: userRef,
  at: instant,
  /** What your unit arranged for itself (B-05); another unit that has the block arranges its own. */
  arranged: z.object({
    group: named.nullable(),
    assignee: userRef.nullable(),
    isPriority: z.boolean(),
    reviewed: z.object({ by: z.string(), at: instant }).nullable(),
    comment: z.string(),
  }),
  abilities: z.object({
    change: whyNot,
    release: whyNot,
    cancelRelease: whyNot,
    giveBack: whyNot,
    conclude: whyNot,
    reopen: whyNot,
    delete: whyNot,
    /** Notes on what is in it (B-06). */
    note: whyNot,
  }),
})

export const listBlocks = endpoint({
  name: 'listBlocks',
  method: 'GET',
  path: '/blocks',
  summary:
    'List the blocks of one kind, your unit’s and those released to it, the latest made first, with what you see in each and what you may do with it; concluded ones are put away.',
  input: z.object({ kind: blockKind.default('working'), shelf: z.enum(['current', 'concluded']).default('current') }),
  output: z.object({ items: z.array(blockRow) }),
})

export const showBlock = endpoint({
  name: 'showBlock',
  method: 'GET',
  path: '/blocks/:blockId',
  summary: 'Show a block; each act names the first reason why not.',
  input: z.object({ blockId: id }),
  output: blockRow,
  refusals: ['block-not-found'],
})

const closed = ['may-not-keep-blocks', 'block-not-found', 'block-of-another-unit', 'block-released', 'block-concluded'] as const

export const saveBlock = endpoint({
  name: 'saveBlock',
  method: 'PUT',
  path: '/blocks',
  summary: 'Create a block, or change description and units of the one whose id is given; the kind stays as it was made.',
  input: z.object({
    id: id.optional(),
    kind: blockKind.default('working'),
    description: name(250),
    /** Where it is to go; without it nothing changes about that. */
    unitIds: z.array(id).max(100).optional(),
  }),
  output: z.object({ id }),
  refusals: [...closed, 'unit-is-yours', 'unit-cannot-receive', 'working-block-stays'],
})

export const deleteBlock = endpoint({
  name: 'deleteBlock',
  method: 'DELETE',
  path: '/blocks/:blockId',
  summary: 'Delete an empty block.',
  input: z.object({ blockId: id }),
  output: nothing,
  refusals: [...closed, 'block-not-empty'],
})

const one = { input: z.object({ blockId: id }), output: nothing }

export const releaseBlock = endpoint({
  ...one,
  name: 'releaseBlock',
  method: 'POST',
  path: '/blocks/:blockId/release',
  summary: 'Release a block to its units: they see what is in it, and sign in a signature block. Until it is back it is not changed.',
  refusals: [...closed, 'working-block-stays', 'block-without-units', 'block-empty', 'unit-cannot-receive'],
})

export const cancelRelease = endpoint({
  ...one,
  name: 'cancelRelease',
  method: 'DELETE',
  path: '/blocks/:blockId/release',
  summary: 'Take a block back from every unit that has not returned it.',
  refusals: ['may-not-keep-blocks', 'block-not-found', 'block-of-another-unit', 'block-not-released'],
})

export const returnBlock = endpoint({
  ...one,
  name: 'returnBlock',
  method: 'POST',
  path: '/blocks/:blockId/return',
  summary: 'Return a block that was released to your unit; your unit no longer has it.',
  refusals: ['may-not-keep-blocks', 'block-not-found', 'block-not-received'],
})

export const concludeBlock = endpoint({
  ...one,
  name: 'concludeBlock',
  method: 'POST',
  path: '/blocks/:blockId/conclusion',
  summary: 'Conclude a block of your unit that is released to nobody.',
  refusals: closed,
})

export const reopenBlock = endpoint({
  ...one,
  name: 'reopenBlock',
  method: 'DELETE',
  path: '/blocks/:blockId/conclusion',
  summary: 'Reopen a concluded block of your unit.',
  refusals: ['may-not-keep-blocks', 'block-not-found', 'block-of-another-unit', 'block-not-concluded'],
})
