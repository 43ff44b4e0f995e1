/** Which blocks are shown? The shelf, the words and every filter stand in the address. */
import { useQueryText } from '../app/page.ts'
import { type BlockFilter, blockSignals, blockStates } from './block-filter.ts'

const oneOf = <T extends string>(known: readonly T[], value: string | undefined): T | null => known.find((one) => one === value) ?? null

export function useBlockPlace(userId: string) {
  const [query, change] = useQueryText()
  const shelf: 'current' | 'concluded' = query.tipo === 'concluidos' ? 'concluded' : 'current'
  const filter: BlockFilter = {
    text: query.texto ?? '',
    state: shelf === 'concluded' ? null : oneOf(blockStates, query.situacao),
    signal: oneOf(blockSignals, query.destaque),
    groupId: query.grupo ?? null,
    assigneeId: query.de === 'mim' ? userId : null,
  }
  return {
    shelf,
    filter,
    setShelf: (to: 'current' | 'concluded') => change({ tipo: to === 'concluded' ? 'concluidos' : null }),
    /** Only what is given; null takes a filter away. */
    set: (wish: { situacao?: string | null; destaque?: string | null; grupo?: string | null; de?: 'mim' | null }) => change(wish),
    // as the frame of lists asks for it
    text: filter.text,
    setText: (text: string) => change({ texto: text || null }, true),
    setGroup: (groupId: string | null) => change({ grupo: groupId }),
    clear: () => change({ texto: null, situacao: null, destaque: null, grupo: null, de: null }, true),
    isNarrowed: Boolean(filter.text || filter.state || filter.signal || filter.groupId || filter.assigneeId),
  }
}
