/** Endpoints of blocks. */
import { route } from '../../kernel/http/bind.ts'
import { includeInBlock, listBlockProcesses, removeFromBlock } from './fill-block.ts'
import { deleteBlock, listBlocks, saveBlock } from './keep-blocks.ts'

export const blocksRoutes = [
  route(listBlocks),
  route(saveBlock),
  route(deleteBlock),
  route(listBlockProcesses),
  route(includeInBlock),
  route(removeFromBlock),
]
