/**
 * Where does the focus go when what had it is gone and nothing else takes it: a dialog that was opened by a key, a row that left the
 * list, another page? To the main area, so that the keyboard and screen readers go on from there and not from the top of the window.
 */
import { useEffect } from 'react'

/** Milliseconds: React Aria gives the focus back a frame or two after an overlay has closed, and has the first word. */
const patience = 60

export function takeLostFocus(): void {
  setTimeout(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (isLost) document.querySelector<HTMLElement>('main[tabindex]')?.focus({ preventScroll: true })
  }, patience)
}

/** Stands inside a part that holds the focus, and lives exactly as long as it is shown. */
export function FocusGoesOn(): null {
  useEffect(() => takeLostFocus, [])
  return null
}
