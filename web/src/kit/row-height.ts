/** How high is a list row in pixels? The density on the root decides; the virtual lists must know it before they draw. */
import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-density'] })
  return () => observer.disconnect()
}

function measure(): number {
  const style = getComputedStyle(document.documentElement)
  const rems = Number.parseFloat(style.getPropertyValue('--row-h')) || 3
  return Math.round(rems * Number.parseFloat(style.fontSize))
}

export function useRowHeight(): number {
  return useSyncExternalStore(subscribe, measure)
}
