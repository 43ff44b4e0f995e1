/** Which overlay of the shell is open? At most one: the command palette or the list of shortcuts. */
import { useSyncExternalStore } from 'react'

export type Overlay = 'palette' | 'shortcuts'

let open: Overlay | null = null
const listeners = new Set<() => void>()

export function openOverlay(overlay: Overlay | null): void {
  open = overlay
  for (const listener of listeners) listener()
}

/** Also while the part that draws it is still being fetched. */
export function isOverlayOpen(): boolean {
  return open !== null
}

export function useOverlay(): Overlay | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => open,
  )
}
