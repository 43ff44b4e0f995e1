/** Endpoints of signatures; a document's content leaves after its view is recorded, each kind of bytes under its own policy. */

import { route } from '../../kernel/http/bind.ts'
import { frameHeaders } from './frame-headers.ts'
import { downloadReceipt } from './receipt.ts'
import { serveTrash } from './serve-trash.ts'
import { signDocument } from './sign-document.ts'
import { signDocuments } from './sign-documents.ts'
import { downloadTrash, recordTrashTaking } from './take-from-trash.ts'
import { listSigningTitles, saveSigningTitle, showSigningTitle } from './titles.ts'
import { verifyDocument } from './verify-document.ts'
import { downloadPdf, presentHtml, presentPdf, registerView, viewDocument } from './view-document.ts'

export const signatureRoutes = [
  route(listSigningTitles),
  route(signDocument),
  route(signDocuments),
  route(verifyDocument),
  route(downloadReceipt),
  route(saveSigningTitle),
  route(showSigningTitle),
  route(
    viewDocument,
    async ({ reply, output, world }) =>
      frameHeaders(reply)
        .type('text/html; charset=utf-8')
        .send(await presentHtml(world, output)),
    registerView,
  ),
  route(downloadTrash, ({ request, reply, output, world }) => serveTrash(request, reply, world, output), recordTrashTaking),
  route(
    downloadPdf,
    async ({ reply, output, world }) =>
      reply
        .headers({
          'content-disposition': `inline; filename="${output.shown.number}.pdf"`,
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
        })
        .type('application/pdf')
        .send(await presentPdf(world, output)),
    registerView,
  ),
]
