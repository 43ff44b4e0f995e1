/** What other domains, the demo state and the composition root may use of blocks. */

export { includeInBlock, removeFromBlock } from './fill-block.ts'
export { saveBlock } from './keep-blocks.ts'
