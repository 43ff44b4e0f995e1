/** Endpoints of blocks. */
import { route } from '../../kernel/http/bind.ts'
import { arrangeBlocks, saveItemNote } from './arrange-blocks.ts'
import { createDocumentInBlock, includeDocuments, includeInBlock, removeDocument, removeFromBlock } from './fill-block.ts'
import { deleteBlock, listBlocks, saveBlock, showBlock } from './keep-blocks.ts'
import { listBlockDocuments, listBlockProcesses } from './list-items.ts'
import { cancelRelease, concludeBlock, releaseBlock, reopenBlock, returnBlock } from './release-block.ts'

export const blocksRoutes = [
  route(listBlocks),
  route(showBlock),
  route(saveBlock),
  route(deleteBlock),
  route(releaseBlock),
  route(cancelRelease),
  route(returnBlock),
  route(concludeBlock),
  route(reopenBlock),
  route(listBlockProcesses),
  route(listBlockDocuments),
  route(includeInBlock),
  route(removeFromBlock),
  route(includeDocuments),
  route(removeDocument),
  route(createDocumentInBlock),
  route(arrangeBlocks),
  route(saveItemNote),
]
