/** Which of the blocks are shown: by what was typed, how far they are, what the unit arranged about them (B-05). */
import { plain } from '../kit/accent-blind.ts'
import type { Block } from './block.ts'

export const blockStates = ['open', 'released', 'returned', 'received'] as const
export const blockSignals = ['priority', 'reviewed', 'commented'] as const
export type BlockStateFilter = (typeof blockStates)[number]
export type BlockSignal = (typeof blockSignals)[number]

export interface BlockFilter {
  text: string
  state: BlockStateFilter | null
  signal: BlockSignal | null
  groupId: string | null
  /** Only those given to this person. */
  assigneeId: string | null
}

const stateWords: Record<Block['state'], BlockStateFilter | null> = {
  open: 'open',
  released: 'released',
  returned: 'returned',
  concluded: null,
}

const hasSignal = ({ arranged: { isPriority, reviewed, comment } }: Block): Record<BlockSignal, boolean> => ({
  priority: isPriority,
  reviewed: reviewed !== null,
  commented: comment !== '',
})

export function matches(block: Block, filter: BlockFilter): boolean {
  const { arranged } = block
  if (filter.text && block.id !== filter.text && !plain(`${block.description} ${arranged.comment}`).includes(plain(filter.text)))
    return false
  if (filter.state && filter.state !== (block.own ? stateWords[block.state] : 'received')) return false
  if (filter.signal && !hasSignal(block)[filter.signal]) return false
  if (filter.groupId && arranged.group?.id !== filter.groupId) return false
  return !filter.assigneeId || arranged.assignee?.id === filter.assigneeId
}

/** What has priority stands first; otherwise the order stays. */
export const inOrder = (blocks: readonly Block[]): Block[] => [
  ...blocks.filter(({ arranged }) => arranged.isPriority),
  ...blocks.filter(({ arranged }) => !arranged.isPriority),
]
