/** The folders of the tree: the last one and that of the open document are open, the others as the person left them. */
import { useCallback, useMemo, useState } from 'react'
import type { TreeNode } from '../kit/Tree.tsx'
import { DocumentLine } from './DocumentLine.tsx'
import { FolderLine } from './FolderLine.tsx'
import type { TreeItem } from './process.ts'
import { type Trace, TraceLine } from './TraceLine.tsx'
import { folderOf, foldersOf } from './tree-folders.ts'
import type { News } from './use-news.ts'

/** Before the ids of traces among those of documents. */
export const tracePrefix = 'trace-'

interface FolderInput {
  shown: readonly TreeItem[]
  /** What is found by a filter stands without folders. */
  isFiltered: boolean
  size: number
  current: string | null
  news: News
  traces: readonly Trace[]
}

export function useFolders({ shown, isFiltered, size, current, news, traces }: FolderInput) {
  const folders = useMemo(() => (isFiltered ? [] : foldersOf(shown, size)), [shown, isFiltered, size])
  const last = folders.at(-1)?.id ?? null
  const own = useMemo(() => folderOf(folders, current), [folders, current])
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => new Set())

  // what must be open opens once; whoever closes it again has it closed
  const due = `${last} ${own}`
  const [opened, setOpened] = useState('')
  if (due !== opened) {
    setOpened(due)
    const [lastBefore, ownBefore] = opened.split(' ')
    setExpanded(
      (before) => new Set([...before, ...(last && last !== lastBefore ? [last] : []), ...(own && own !== ownBefore ? [own] : [])]),
    )
  }

  const nodes = useMemo(() => {
    const leaf = (item: TreeItem): TreeNode => ({
      id: item.id,
      line: () => <DocumentLine item={item} news={news.get(item.id)?.cause} />,
    })
    const stay = (trace: Trace): TreeNode => ({
      id: `${tracePrefix}${trace.id}`,
      line: () => <TraceLine trace={trace} />,
      isLink: true,
    })
    const behind = (id: string | null) => (isFiltered ? [] : traces.filter(({ afterId }) => afterId === id).map(stay))
    const line = (item: TreeItem) => [leaf(item), ...behind(item.id)]
    if (folders.length === 0) return [...behind(null), ...shown.flatMap(line)]
    return folders.map(({ id, numeral, from, to, items }): TreeNode => {
      const count = items.length
      return {
        id,
        line: () => <FolderLine numeral={numeral} count={count} range={`${from}–${to}`} isNew={items.some((item) => news.has(item.id))} />,
        children: [...(from === 1 ? behind(null) : []), ...items.flatMap(line)],
      }
    })
  }, [folders, shown, news, traces, isFiltered])

  const all = folders.length > 0 && folders.every(({ id }) => expanded.has(id))
  const turnAll = useCallback(() => setExpanded(new Set(all ? [] : folders.map(({ id }) => id))), [all, folders])
  return { nodes, expanded, setExpanded, hasFolders: folders.length > 0, isAllOpen: all, turnAll }
}
