/** The folders of the tree: the last one and that of the open document are open, the others as the person left them. */
import { useLingui } from '@lingui/react/macro'
import { useCallback, useMemo, useState } from 'react'
import type { TreeNode } from '../kit/Tree.tsx'
import { DocumentLine } from './DocumentLine.tsx'
import { FolderLine } from './FolderLine.tsx'
import type { TreeItem } from './process.ts'
import { folderOf, foldersOf } from './tree-folders.ts'
import type { News } from './use-news.ts'

interface FolderInput {
  shown: readonly TreeItem[]
  /** What is found by a filter stands without folders. */
  isFiltered: boolean
  size: number
  current: string | null
  news: News
}

export function useFolders({ shown, isFiltered, size, current, news }: FolderInput) {
  const { t } = useLingui()
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
      name: `${item.title} ${item.number}`,
      line: () => <DocumentLine item={item} news={news.get(item.id)?.cause} />,
    })
    if (folders.length === 0) return shown.map(leaf)
    return folders.map(({ id, numeral, from, to, items }): TreeNode => {
      const count = items.length
      return {
        id,
        name: t`Pasta ${numeral}, documentos ${from} a ${to}`,
        line: () => <FolderLine numeral={numeral} count={count} range={`${from}–${to}`} isNew={items.some((item) => news.has(item.id))} />,
        children: items.map(leaf),
      }
    })
  }, [folders, shown, news, t])

  const all = folders.length > 0 && folders.every(({ id }) => expanded.has(id))
  const turnAll = useCallback(() => setExpanded(new Set(all ? [] : folders.map(({ id }) => id))), [all, folders])
  return { nodes, expanded, setExpanded, hasFolders: folders.length > 0, isAllOpen: all, turnAll }
}
