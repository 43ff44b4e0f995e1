/** What other domains, the demo state and the composition root may use of blocks. */

export { includeDocuments, includeInBlock, removeFromBlock } from './fill-block.ts'
export { saveBlock } from './keep-blocks.ts'
export { releaseBlock, returnBlock } from './release-block.ts'
