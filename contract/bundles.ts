/** The documents of a process in one file to take away, PDF or ZIP (D-42, D-43): made in the background, kept for a day. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, instant, nothing } from './values.ts'

/** How many documents one file may hold. */
export const bundleLimit = 10_000

/** Why a document is not in the file. */
export const leftOutReasons = ['cancelled', 'gone', 'kind', 'encrypted', 'broken', 'too-complex', 'too-large'] as const
export type LeftOut = (typeof leftOutReasons)[number]

const format = z.enum(['pdf', 'zip'])

export const bundleView = z.object({
  id,
  processId: id,
  format,
  total: z.number(),
  done: z.number(),
  startedAt: instant,
  stoppedAt: instant.nullable(),
  finishedAt: instant.nullable(),
  /** Code of the refusal when nothing came of it. */
  failure: z.string().nullable(),
  expiresAt: instant,
  /** One file, or several volumes of a very large process. */
  parts: z.array(z.object({ part: z.number(), size: z.number() })),
  leftOut: z.array(z.object({ number: z.string().nullable(), title: z.string().nullable(), reason: z.enum(leftOutReasons) })),
  /** Something in it is not open to you any more: it has to be made again. */
  isOutOfDate: z.boolean(),
})

export const startBundle = endpoint({
  name: 'startBundle',
  method: 'POST',
  path: '/processes/:processId/bundles',
  summary:
    'Put documents of a process into one PDF or ZIP, in the order given; without a choice, all that you see in the order of the tree.',
  input: z.object({
    processId: id,
    format,
    documentIds: z.array(id).min(1).max(bundleLimit).nullable().default(null),
    /** The same key makes it once. */
    key: z.string().min(8).max(80),
  }),
  output: z.object({ bundleId: id }),
  refusals: ['bundle-empty', 'bundles-waiting', 'document-not-found'],
})

export const showBundle = endpoint({
  name: 'showBundle',
  method: 'GET',
  path: '/bundles/:bundleId',
  summary: 'Show how far one of your files is, and what could not go into it.',
  input: z.object({ bundleId: id }),
  output: bundleView,
})

export const listBundles = endpoint({
  name: 'listBundles',
  method: 'GET',
  path: '/processes/:processId/bundles',
  summary: 'List the files you had made of a process and that are still kept, the newest first.',
  input: z.object({ processId: id }),
  output: z.object({ items: z.array(bundleView.omit({ leftOut: true, isOutOfDate: true })) }),
})

export const stopBundle = endpoint({
  name: 'stopBundle',
  method: 'POST',
  path: '/bundles/:bundleId/stop',
  summary: 'Stop making one of your files; nothing of it is kept.',
  input: z.object({ bundleId: id }),
  output: nothing,
})

export const downloadBundle = endpoint({
  name: 'downloadBundle',
  method: 'GET',
  path: '/bundles/:bundleId/file',
  summary: 'Take one of your files away, as long as you still see every document in it.',
  input: z.object({ bundleId: id, part: z.coerce.number().int().min(1).max(10_000).default(1) }),
  output: z.unknown(),
  produces: 'application/octet-stream',
  refusals: ['bundle-not-ready', 'bundle-out-of-date'],
})
