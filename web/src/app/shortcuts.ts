/**
 * What can be done by key on this screen? Pages hand in rows while they are shown; the one handler, the palette and the help list
 * read them. Keys are written `Ctrl+K`, `Shift+F6`, `g c` (one after the other), `e`, `?`.
 * Single characters act only outside fields and can be turned off (WCAG 2.1.4).
 */
import { useEffect, useSyncExternalStore } from 'react'
import { type KeyPress, keysMatch, type Progress } from './shortcut-keys.ts'

export type ShortcutScope = 'everywhere' | 'list' | 'process' | 'document' | 'editor'

export interface Shortcut {
  id: string
  keys?: string
  label: string
  scope: ShortcutScope
  /** False while it cannot be done; the row stays in the help list. */
  enabled?: boolean
  run: () => void
}

let rows: readonly Shortcut[] = []
const listeners = new Set<() => void>()

function change(next: readonly Shortcut[]): void {
  rows = next
  for (const listener of listeners) listener()
}

/** Hands in this page's rows for as long as it is shown. The list must be stable (useMemo). */
export function useShortcuts(own: readonly Shortcut[]): void {
  useEffect(() => {
    change([...rows, ...own])
    return () => change(rows.filter((row) => !own.includes(row)))
  }, [own])
}

export function useShortcutRows(): readonly Shortcut[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => rows,
  )
}

const typing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]'
const covered = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]'
let progress: Progress = null

/** The one listener. Later rows win, so that a page may take over a key of the shell. */
export function handleKey(event: KeyboardEvent, letterKeys: boolean): void {
  const target = event.target instanceof Element ? event.target : null
  const press: KeyPress = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey }
  const isPlain = !press.ctrl && !press.alt && press.key.length === 1
  if (isPlain && (!letterKeys || target?.closest(typing))) return
  if (target?.closest(covered)) return
  let pending: Progress = null
  for (const row of rows.toReversed()) {
    if (!row.keys || row.enabled === false) continue
    const match = keysMatch(row.keys, press, progress)
    if (match === 'begun') pending = press.key.toLowerCase()
    if (match !== 'hit') continue
    progress = null
    event.preventDefault()
    event.stopPropagation()
    row.run()
    return
  }
  progress = pending
}
