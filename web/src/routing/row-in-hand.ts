/**
 * Which row is under the pointer or holds the focus? Its actions are drawn for it alone: two buttons with their tooltips on each of the
 * rows that a scroll brings in were a third of the cost of scrolling five thousand.
 */
import { type RefObject, useEffect, useSyncExternalStore } from 'react'

let inHand: string | null = null
const listeners = new Set<() => void>()

function take(id: string | null): void {
  if (id === inHand) return
  inHand = id
  for (const listener of listeners) listener()
}

/** The process of the row that holds this element. */
export function processAt(element: Element | null): string | null {
  return element?.closest('[role=row]')?.querySelector<HTMLElement>('[data-process]')?.dataset.process ?? null
}

export function useIsInHand(id: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => inHand === id,
  )
}

/** Follows pointer and focus inside the list. The pointer wins while it is there; when it leaves, the row in focus has it again. */
export function useFollowHand(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = list.current
    if (!place) return
    const follow = (event: Event) => event.target instanceof Element && take(processAt(event.target))
    const leave = () => take(place.contains(document.activeElement) ? processAt(document.activeElement) : null)
    const events = ['pointerover', 'focusin'] as const
    for (const name of events) place.addEventListener(name, follow)
    place.addEventListener('pointerleave', leave)
    return () => {
      for (const name of events) place.removeEventListener(name, follow)
      place.removeEventListener('pointerleave', leave)
      take(null)
    }
  }, [list])
}
