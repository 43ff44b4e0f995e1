/** The file of an uploaded document: how it is shown, and putting another one in its place (D-13). */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, nothing, sha256 } from './values.ts'

/** The id that a tus upload to /api/uploads answered with. */
export const uploadId = z.string().regex(/^[a-zA-Z0-9_-]{8,64}$/)

/** Whatever may be wrong with a file that comes. */
export const fileRefusals = [
  'upload-not-found',
  'upload-not-finished',
  'file-empty',
  'file-too-large',
  'file-type-not-allowed',
  'file-type-mismatch',
  'file-dangerous',
  'file-broken',
  'zip-bomb',
  'pdf-broken',
  'pdf-password',
  'storage-full',
] as const

export const shownFile = z.object({
  name: z.string(),
  mime: z.string(),
  size: z.number(),
  sha256,
  inline: z.enum(['pdf', 'image', 'text', 'audio', 'video', 'none']),
})

export const replaceFile = endpoint({
  name: 'replaceFile',
  method: 'PUT',
  path: '/documents/:documentId/file',
  summary: 'Put another uploaded file in the place of a document’s, as long as nobody outside your unit has seen it.',
  input: z.object({
    documentId: id,
    uploadId,
    /** The file as it was shown: whoever replaced it meanwhile is not overruled unseen. */
    replaces: sha256,
  }),
  output: nothing,
  refusals: [
    ...(['authored-has-no-file', 'may-not-replace-file', 'document-cancelled', 'document-locked', 'file-certified'] as const),
    ...(['process-not-open-here', 'process-suspended', 'process-attached', 'file-changed', 'file-is-the-same'] as const),
    ...fileRefusals,
  ],
})
