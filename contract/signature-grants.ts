/** Credentials to sign one document of a confidential process (credenciais de assinatura). */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, instant, nothing, userRef, whyNot } from './values.ts'

const document = z.object({ documentId: id })

export const signatureGrantEnd = z.enum(['revoked', 'access-ended', 'level-lowered'])

export const listSignatureGrants = endpoint({
  name: 'listSignatureGrants',
  method: 'GET',
  path: '/documents/:documentId/signature-grants',
  summary: 'List who was given a credential to sign a document of a confidential process, and what became of each.',
  input: document,
  output: z.object({
    items: z.array(
      z.object({
        id,
        user: userRef,
        unit: z.string(),
        grantedBy: z.string(),
        grantedAt: instant,
        /** When its holder signed by it. */
        usedAt: instant.nullable(),
        ended: z.object({ at: instant, by: z.string().nullable(), why: signatureGrantEnd }).nullable(),
        abilities: z.object({ revoke: whyNot }),
      }),
    ),
    abilities: z.object({ give: whyNot }),
  }),
  refusals: ['process-not-confidential'],
})

export const listSigners = endpoint({
  name: 'listSigners',
  method: 'GET',
  path: '/documents/:documentId/signers',
  summary: 'List the people of a unit who may be given a credential to sign a document: who signs there and has none.',
  input: document.extend({ unitId: id }),
  output: z.object({ items: z.array(userRef) }),
  refusals: ['process-not-confidential'],
})

const giving = ['process-not-confidential', 'not-authored', 'may-not-edit', 'document-cancelled', 'signature-grant-by-own-unit'] as const

export const addSignatureGrant = endpoint({
  name: 'addSignatureGrant',
  method: 'POST',
  path: '/documents/:documentId/signature-grants',
  summary: 'Give somebody in a unit a credential to edit and sign a document; whoever has no access to its process is given it too.',
  input: document.extend({ userId: id, unitId: id }),
  output: nothing,
  refusals: [...giving, 'unit-cannot-receive', 'not-a-signer-there'],
})

export const revokeSignatureGrant = endpoint({
  name: 'revokeSignatureGrant',
  method: 'DELETE',
  path: '/documents/:documentId/signature-grants/:grantId',
  summary: 'Revoke a credential to sign that was not used; the access to the process stays.',
  input: document.extend({ grantId: id }),
  output: nothing,
  refusals: ['process-not-confidential', 'signature-grant-over', 'signature-grant-of-another-unit'],
})
