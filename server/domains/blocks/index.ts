/** What other domains, the demo state and the composition root may use of blocks. */

export { arrangeBlocks, saveItemNote } from './arrange-blocks.ts'
export { createDocumentInBlock, includeDocuments, includeInBlock, removeFromBlock } from './fill-block.ts'
export { deleteBlock, saveBlock } from './keep-blocks.ts'
export { cancelRelease, concludeBlock, releaseBlock, reopenBlock, returnBlock } from './release-block.ts'
