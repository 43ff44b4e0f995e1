/** Documents: include, draft, upload, show, cancel. The content model is in `content/`. */
import { z } from 'zod'
import { fileRefusals, shownFile, uploadId } from './document-files.ts'
import { endpoint } from './endpoint.ts'
import {
  accessLevel,
  basisRef,
  contactRef,
  day,
  id,
  instant,
  levelRefusals,
  levelWish,
  line,
  name,
  named,
  nothing,
  secrecyDegree,
  sha256,
  unitRef,
  userRef,
  whyNot,
} from './values.ts'

const yesNo = z.enum(['true', 'false']).default('false')
const registration = {
  description: line(250).default(''),
  treeName: line(50).default(''),
  interestedIds: z.array(id).max(200).default([]),
  ...levelWish,
}
/** ProseMirror JSON of contract/content; the server validates it with `parseContent`. */
const content = z.record(z.string(), z.unknown())

const source = z.enum(['born-digital', 'scanned'])
const documentLevelRefusals = [...levelRefusals, 'confidential-by-process'] as const
const notOpenHere = ['process-not-open-here', 'process-suspended', 'process-attached'] as const

export const findDocumentTypes = endpoint({
  name: 'findDocumentTypes',
  method: 'GET',
  path: '/document-types',
  summary: 'Find document types; those your unit has used come first.',
  input: z.object({ text: line(200).default(''), for: z.enum(['authored', 'uploaded']) }),
  output: z.object({ items: z.array(named.extend({ used: z.boolean(), numbering: z.string(), takesParties: z.boolean() })) }),
})

export const createDocument = endpoint({
  name: 'createDocument',
  method: 'POST',
  path: '/processes/:processId/documents',
  summary: 'Include a document to be written: it gets its number and a draft from the type’s template, or from a model document.',
  input: z.object({
    processId: id,
    typeId: id,
    typeNumber: line(50).default(''),
    recipientIds: z.array(id).max(200).default([]),
    /** A document whose body is copied as the initial text (D-03). */
    modelNumber: z
      .string()
      .regex(/^\d{1,18}$/)
      .nullable()
      .default(null),
    ...registration,
  }),
  output: z.object({ documentId: id, number: z.string() }),
  refusals: [
    'may-not-include',
    ...notOpenHere,
    'document-type-unknown',
    'type-number-missing',
    'contact-unknown',
    'model-not-found',
    ...documentLevelRefusals,
  ],
})

export const uploadDocument = endpoint({
  name: 'uploadDocument',
  method: 'POST',
  path: '/processes/:processId/uploads',
  summary: 'Include a file that was uploaded to /api/uploads as a document of the process.',
  input: z.object({
    processId: id,
    uploadId,
    typeId: id,
    typeNumber: line(50).default(''),
    documentDate: day,
    source: source.default('born-digital'),
    senderId: id.nullable().default(null),
    ...registration,
  }),
  output: z.object({ documentId: id, number: z.string() }),
  refusals: [
    'may-not-include',
    ...notOpenHere,
    'document-type-unknown',
    'type-number-missing',
    ...fileRefusals,
    'contact-unknown',
    'date-in-future',
    ...documentLevelRefusals,
  ],
})

export const signatureLine = z.object({
  signer: z.string(),
  title: z.string(),
  unit: z.string(),
  at: instant,
  cancelled: z.boolean(),
})

export const documentAbilities = z.object({
  edit: whyNot,
  sign: whyNot,
  change: whyNot,
  changeLevel: whyNot,
  delete: whyNot,
  cancel: whyNot,
  putInBlock: whyNot,
  move: whyNot,
  replaceFile: whyNot,
})

export const showDocument = endpoint({
  name: 'showDocument',
  method: 'GET',
  path: '/documents/:documentId',
  summary: 'Show a document’s data, signatures and what you may do; its content is at the addresses given.',
  stability: 'stable',
  input: z.object({ documentId: id }),
  output: z.object({
    id,
    number: z.string(),
    processId: id,
    processNumber: z.string(),
    kind: z.enum(['authored', 'uploaded']),
    type: named,
    title: z.string(),
    description: z.string(),
    treeName: z.string(),
    typeNumber: z.string().nullable(),
    documentDate: day,
    source: source.nullable(),
    createdAt: instant,
    createdBy: userRef,
    creatingUnit: unitRef,
    level: accessLevel,
    legalBasis: basisRef.nullable(),
    degree: secrecyDegree.nullable(),
    interested: z.array(contactRef),
    sender: contactRef.nullable(),
    recipients: z.array(contactRef),
    state: z.enum(['draft', 'signed', 'uploaded', 'cancelled']),
    pen: z.enum(['yellow', 'black']).nullable(),
    cancelReason: z.string().nullable(),
    version: z.number().nullable(),
    /** What `signDocument` expects as `revision`: what this answer shows. */
    revision: z.number().nullable(),
    signatures: z.array(signatureLine),
    checksum: z.string().nullable(),
    verifyUrl: z.string().nullable(),
    file: shownFile.nullable(),
    urls: z.object({ view: z.string().nullable(), pdf: z.string().nullable(), file: z.string().nullable() }),
    editor: z.object({ name: z.string(), since: instant }).nullable(),
    abilities: documentAbilities,
  }),
})

/** Opening has effects (receipt P-09, the black pen D-22), so it is a command of its own, sent before content is fetched. */
export const recordView = endpoint({
  name: 'recordView',
  method: 'POST',
  path: '/documents/:documentId/view',
  summary: 'Register that your unit opened a document; harmless when it already did.',
  input: z.object({ documentId: id }),
  output: nothing,
})
export const viewDocument = endpoint({
  name: 'viewDocument',
  method: 'GET',
  path: '/documents/:documentId/content',
  summary: 'The document as a page for a sandboxed frame: the text with its signature stamps.',
  input: z.object({ documentId: id }),
  output: z.unknown(),
  produces: 'text/html',
  refusals: ['document-cancelled', 'not-authored'],
})
export const downloadPdf = endpoint({
  name: 'downloadPdf',
  method: 'GET',
  path: '/documents/:documentId/pdf',
  summary: 'The authored document as PDF/A with its signatures.',
  input: z.object({ documentId: id }),
  output: z.unknown(),
  produces: 'application/pdf',
  refusals: ['document-cancelled', 'not-authored', 'document-not-printable'],
})
export const downloadFile = endpoint({
  name: 'downloadFile',
  method: 'GET',
  path: '/documents/:documentId/file',
  summary: 'The uploaded file, byte for byte; as `picture`, its first page as WebP, because browsers do not show TIFF.',
  input: z.object({ documentId: id, save: yesNo, picture: yesNo }),
  output: z.unknown(),
  produces: 'application/octet-stream',
  refusals: ['document-cancelled', 'image-broken'],
})
const notWritten = ['may-not-edit', 'signed-is-not-edited-in-block', 'document-locked', 'document-cancelled', ...notOpenHere] as const

const editing = { tab: z.string().min(8).max(64) }

export const openDraft = endpoint({
  name: 'openDraft',
  method: 'POST',
  path: '/documents/:documentId/editing',
  summary: 'Open the draft for writing: you become its one writer until you leave or fall silent for two minutes.',
  input: z.object({ documentId: id, ...editing, takeOver: z.boolean().default(false) }),
  output: z.object({
    number: z.string(),
    title: z.string(),
    processId: id,
    processNumber: z.string(),
    header: content,
    body: content,
    footer: content,
    revision: z.number(),
    savedAt: instant,
    savedBy: z.string(),
    /** Who signed: saving a change cancels these signatures. */
    signers: z.array(z.string()),
  }),
  refusals: [...notWritten, 'being-edited', 'not-authored'],
})

export const saveDraft = endpoint({
  name: 'saveDraft',
  method: 'PUT',
  path: '/documents/:documentId/draft',
  summary: 'Save the working copy; refused when somebody saved after the revision you started from.',
  stability: 'stable',
  input: z.object({
    documentId: id,
    ...editing,
    baseRevision: z.number().int().min(0),
    body: content,
    /** Also keep this state as a version (explicit save). */
    keep: z.boolean().default(false),
    /** Required to change a signed document: its signatures are cancelled. */
    cancelSignatures: z.boolean().default(false),
  }),
  output: z.object({ revision: z.number(), version: z.number(), savedAt: instant, changed: z.boolean() }),
  refusals: [
    ...notWritten,
    'document-changed',
    'content-not-valid',
    'image-unknown',
    'signatures-would-be-cancelled',
    'being-edited',
    'not-authored',
  ],
})
export const closeDraft = endpoint({
  name: 'closeDraft',
  method: 'DELETE',
  path: '/documents/:documentId/editing',
  summary: 'Leave the draft: the state is kept as a version and others may write.',
  input: z.object({ documentId: id, ...editing }),
  output: nothing,
})

export const listVersions = endpoint({
  name: 'listVersions',
  method: 'GET',
  path: '/documents/:documentId/versions',
  summary: 'List the kept versions of an authored document, the newest first.',
  input: z.object({ documentId: id }),
  output: z.object({
    items: z.array(z.object({ version: z.number(), at: instant, by: z.string(), unit: z.string(), reason: z.string() })),
  }),
  refusals: ['may-not-edit'],
})

export const uploadImage = endpoint({
  name: 'uploadImage',
  method: 'POST',
  path: '/images',
  summary: 'Store a picture for a text or, as SVG too, a coat of arms for a letterhead: decoded, cleaned; base64, at most 10 MB.',
  input: z.object({ data: z.string().max(14_000_000), use: z.enum(['text', 'letterhead']).default('text') }),
  output: z.object({ sha256, width: z.number(), height: z.number() }),
  refusals: ['may-not-edit', 'image-broken', 'file-too-large', 'storage-full'],
})
export const showImage = endpoint({
  name: 'showImage',
  method: 'GET',
  path: '/images/:sha256',
  summary: 'A picture of a text, for whoever may see a place where it stands.',
  audience: 'signed-in',
  input: z.object({ sha256 }),
  output: z.unknown(),
  produces: 'image/*',
})

export const changeDocument = endpoint({
  name: 'changeDocument',
  method: 'PATCH',
  path: '/documents/:documentId',
  summary:
    'Change the registration of a document: type, description, name in the tree, parties; of an uploaded one also number, date and source.',
  input: z.object({
    documentId: id,
    typeId: id.optional(),
    description: line(250).optional(),
    treeName: line(50).optional(),
    typeNumber: line(50).optional(),
    documentDate: day.optional(),
    source: source.optional(),
    interestedIds: z.array(id).max(200).optional(),
    recipientIds: z.array(id).max(200).optional(),
    senderId: id.nullable().optional(),
  }),
  output: nothing,
  refusals: [
    ...(['may-not-change', ...notOpenHere, 'document-cancelled', 'contact-unknown', 'document-type-unknown'] as const),
    ...(['authored-keeps-date-and-number', 'type-number-missing', 'date-in-future', 'entered-by-other-unit'] as const),
  ],
})
export const changeDocumentLevel = endpoint({
  name: 'changeDocumentLevel',
  method: 'PUT',
  path: '/documents/:documentId/level',
  summary: 'Change the access level of a document; the process follows its highest.',
  input: z.object({ documentId: id, ...levelWish }),
  output: nothing,
  refusals: ['may-not-change-level', ...documentLevelRefusals],
})
export const deleteDocument = endpoint({
  name: 'deleteDocument',
  method: 'DELETE',
  path: '/documents/:documentId',
  summary: 'Delete a document that nobody outside your unit has seen; its number is never used again.',
  input: z.object({ documentId: id }),
  output: nothing,
  refusals: ['may-not-delete', 'document-locked', 'document-cancelled', 'signature-grant-active', ...notOpenHere],
})
export const cancelDocument = endpoint({
  name: 'cancelDocument',
  method: 'POST',
  path: '/documents/:documentId/cancellation',
  summary: 'Cancel a document that can no longer be deleted; it stays in the tree without its content.',
  input: z.object({ documentId: id, reason: name(500) }),
  output: nothing,
  refusals: ['may-not-cancel', 'not-yet-locked', 'process-attached', 'document-cancelled', 'signature-grant-active'],
})

// ---- administration -------------------------------------------------------------------------------------------

const template = z.object({ header: content, body: content, footer: content })
const documentType = z.object({
  name: name(100),
  appliesTo: z.enum(['authored', 'uploaded', 'both']),
  numbering: z.enum(['none', 'unit', 'agency', 'unit-yearly', 'agency-yearly', 'informed']),
  takesParties: z.boolean().default(true),
  active: z.boolean().default(true),
})
export const listDocumentTypes = endpoint({
  name: 'listDocumentTypes',
  method: 'GET',
  path: '/administration/document-types',
  summary: 'List all document types for administration.',
  input: z.object({}),
  output: z.object({ items: z.array(documentType.extend({ id, templateVersion: z.number() })) }),
  refusals: ['may-not-administer'],
})
export const showDocumentType = endpoint({
  name: 'showDocumentType',
  method: 'GET',
  path: '/administration/document-types/:typeId',
  summary: 'Show a document type with its template.',
  input: z.object({ typeId: id }),
  output: documentType.extend({ id, template: template.nullable(), templateVersion: z.number() }),
  refusals: ['may-not-administer', 'item-not-found'],
})
export const saveDocumentType = endpoint({
  name: 'saveDocumentType',
  method: 'PUT',
  path: '/administration/document-types',
  summary: 'Create a document type, or change the one whose id is given; existing documents keep the template they were born with.',
  input: documentType.extend({ id: id.optional(), template: template.nullable().default(null) }),
  output: z.object({ id }),
  refusals: ['may-not-administer', 'already-exists', 'item-not-found', 'content-not-valid', 'template-missing', 'image-unknown'],
})
