/** Endpoints of documents; the bytes of a file go out through `serveFile`. */
import { route } from '../../kernel/http/bind.ts'
import { cancelDocument, changeDocument, changeDocumentLevel, deleteDocument } from './change-document.ts'
import { createDocument } from './create-document.ts'
import { serveFile } from './files/serve-file.ts'
import { servePicture } from './files/serve-picture.ts'
import { removeUpload } from './files/upload-record.ts'
import { showImage, uploadImage } from './images.ts'
import { includeByProtocol, showProtocolInclusion } from './include-by-protocol.ts'
import { recordView } from './lock-documents.ts'
import { replaceFile } from './replace-file.ts'
import { downloadFile, listVersions, showDocument } from './show-document.ts'
import { listTrash } from './show-trash.ts'
import { findDocumentTypes, listDocumentTypes, saveDocumentType, showDocumentType } from './types.ts'
import { uploadDocument } from './upload-document.ts'
import { closeDraft, openDraft, saveDraft } from './write-draft.ts'

export const documentRoutes = [
  route(findDocumentTypes),
  route(createDocument),
  route(uploadDocument, async ({ input, world }) => {
    await removeUpload(world.dataDir, input.uploadId)
  }),
  route(showProtocolInclusion),
  route(includeByProtocol, async ({ input, world }) => {
    await removeUpload(world.dataDir, input.uploadId)
  }),
  route(replaceFile, async ({ input, world }) => {
    await removeUpload(world.dataDir, input.uploadId)
  }),
  route(showDocument),
  route(recordView),
  route(
    downloadFile,
    ({ request, reply, input, output, world }) =>
      input.picture === 'true'
        ? servePicture(reply, world.storage, output.sha256)
        : serveFile(request, reply, world.storage, { ...output, size: Number(output.size), save: input.save === 'true' }),
    recordView,
  ),
  route(openDraft),
  route(saveDraft),
  route(closeDraft),
  route(listVersions),
  route(uploadImage),
  route(showImage, ({ request, reply, output, world }) =>
    serveFile(request, reply, world.storage, {
      sha256: output.sha256,
      size: Number(output.size),
      mime: output.mime,
      name: 'imagem',
    }),
  ),
  route(changeDocument),
  route(changeDocumentLevel),
  route(deleteDocument),
  route(cancelDocument),
  route(listTrash),
  route(listDocumentTypes),
  route(showDocumentType),
  route(saveDocumentType),
]
