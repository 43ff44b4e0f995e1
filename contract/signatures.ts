/** Signing, and anyone's check that a document is authentic. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, instant, name, named, unitRef } from './values.ts'

export const listSigningTitles = endpoint({
  name: 'listSigningTitles',
  method: 'GET',
  path: '/signing-titles',
  summary: 'List the titles you can sign with in your unit; the one you used last comes first.',
  input: z.object({}),
  /** `last`: the one this person signed with last. */
  output: z.object({ items: z.array(named.extend({ last: z.boolean() })) }),
})

export const signDocument = endpoint({
  name: 'signDocument',
  method: 'POST',
  path: '/documents/:documentId/signatures',
  summary: 'Sign exactly the revision you saw, with your password typed again and a title.',
  stability: 'stable',
  input: z.object({
    documentId: id,
    /** The revision shown to the person; null for an uploaded file. */
    revision: z.number().int().min(0).nullable(),
    titleId: id,
    password: z.string().min(1).max(200),
  }),
  output: z.object({ signatureId: id, signedAt: instant, checksum: z.string(), first: z.boolean() }),
  refusals: [
    'may-not-sign',
    'wrong-password',
    'too-many-attempts',
    'document-changed',
    'document-cancelled',
    'process-not-open-here',
    'process-suspended',
    'process-attached',
    'signing-title-unknown',
    'being-edited',
    'draft-empty',
    'document-not-printable',
    'uploads-are-certified',
  ],
})

/** How many documents one call signs; whoever has more calls again. */
export const signingLimit = 50

export const signDocuments = endpoint({
  name: 'signDocuments',
  method: 'POST',
  path: '/signatures',
  summary: 'Sign many documents, each in the revision you saw, with your password typed once: what came of each is told by itself.',
  input: z.object({
    documents: z
      .array(z.object({ documentId: id, revision: z.number().int().min(0) }))
      .min(1)
      .max(signingLimit),
    titleId: id,
    password: z.string().min(1).max(200),
  }),
  output: z.object({
    items: z.array(
      z.object({
        documentId: id,
        signedAt: instant.nullable(),
        refusal: z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
      }),
    ),
  }),
  refusals: ['may-not-sign', 'wrong-password', 'too-many-attempts'],
})

export const verifyDocument = endpoint({
  name: 'verifyDocument',
  method: 'POST',
  path: '/verifications',
  summary: 'Check a document by verification code and CRC: recomputed from the stored bytes.',
  stability: 'stable',
  audience: 'public',
  input: z.object({ code: z.string().trim().max(30), checksum: z.string().trim().max(20) }),
  output: z.object({
    state: z.enum(['authentic', 'not-found', 'cancelled', 'signatures-cancelled', 'confidential', 'damaged']),
    document: z
      .object({
        number: z.string(),
        title: z.string(),
        processNumber: z.string(),
        agency: z.string(),
        checksum: z.string(),
        signatures: z.array(z.object({ signer: z.string(), title: z.string(), unit: z.string(), at: instant })),
        findings: z.array(z.object({ check: z.string(), ok: z.boolean() })),
      })
      .nullable(),
  }),
  refusals: ['too-many-attempts'],
})

export const downloadReceipt = endpoint({
  name: 'downloadReceipt',
  method: 'GET',
  path: '/signatures/:signatureId/receipt',
  summary: 'The receipt of one signature: record, signatures and keys, verifiable without this system.',
  input: z.object({ signatureId: id }),
  output: z.record(z.string(), z.unknown()),
})

export const saveSigningTitle = endpoint({
  name: 'saveSigningTitle',
  method: 'PUT',
  path: '/administration/signing-titles',
  summary: 'Create a signing title, or change the one whose id is given.',
  input: z.object({
    id: id.optional(),
    name: name(200),
    active: z.boolean().default(true),
    /** Where it is offered; left out, that stays as it is. A unit without any title of its own is offered all. */
    unitIds: z.array(id).max(1000).optional(),
  }),
  output: z.object({ id }),
  refusals: ['may-not-administer', 'already-exists', 'item-not-found'],
})

export const showSigningTitle = endpoint({
  name: 'showSigningTitle',
  method: 'GET',
  path: '/administration/signing-titles/:titleId',
  summary: 'Show a signing title and the units it is offered in.',
  input: z.object({ titleId: id }),
  output: named.extend({ active: z.boolean(), units: z.array(unitRef) }),
  refusals: ['may-not-administer', 'item-not-found'],
})
