/** What other domains, edges and the composition root may use of signatures. */

export { frameHeaders } from './frame-headers.ts'
export { signDocument } from './sign-document.ts'
export { signDocuments } from './sign-documents.ts'
export { signatureJobs } from './signature.jobs.ts'
export { passwordHooks } from './signer-keys.ts'
export { saveSigningTitle } from './titles.ts'
export { type OpenedByCodes, openByCodes, verifyDocument } from './verify-document.ts'
export { type Presented, presented, presentHtml, presentPdf } from './view-document.ts'
