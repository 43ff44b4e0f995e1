/** Choosing several documents in the tree: by press, by Space, from one to another with Shift, all with Ctrl+A; Escape ends it. */
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import type { TreePicking } from '../kit/Tree.tsx'
import { between } from '../kit/tree-rows.ts'
import type { TreeItem } from './process.ts'

const nobody: ReadonlySet<string> = new Set()

export function usePicking(documents: readonly TreeItem[], shown: readonly TreeItem[]) {
  const [isOn, setOn] = useState(false)
  const [picked, setPicked] = useState(nobody)
  const last = useRef<string | null>(null)
  const end = useCallback(() => {
    setOn(false)
    setPicked(nobody)
  }, [])
  const pickAll = useCallback(() => setPicked(new Set(shown.map(({ id }) => id))), [shown])
  const picking = useMemo<TreePicking>(() => {
    const rows = shown.map(({ id }) => ({ node: { id } }))
    const known = new Set(shown.map(({ id }) => id))
    return {
      picked,
      onPick: (id, { upTo }) => {
        // traces of what was moved away stand in the tree, but there is nothing to be done with them
        if (!known.has(id)) return
        const added = upTo && last.current ? between(rows, last.current, id) : null
        last.current = id
        setPicked((before) => {
          if (added) return new Set([...before, ...added])
          const after = new Set(before)
          if (!after.delete(id)) after.add(id)
          return after
        })
      },
      onKey: (event: KeyboardEvent) => {
        if (event.key === 'Escape') end()
        else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) pickAll()
        else return false
        return true
      },
    }
  }, [shown, picked, end, pickAll])
  // what was deleted or moved meanwhile, here or by somebody else, is not chosen any more
  const chosen = useMemo(() => documents.filter(({ id }) => picked.has(id)), [documents, picked])
  return { isOn, start: useCallback(() => setOn(true), []), end, pickAll, picking, chosen }
}
