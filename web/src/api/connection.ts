/** Is the server within reach? The browser's word counts, and so does a request that found nobody. */
import { useSyncExternalStore } from 'react'

let reachable = navigator.onLine
const listeners = new Set<() => void>()

export function reportReachable(now: boolean): void {
  if (now === reachable) return
  reachable = now
  for (const listener of listeners) listener()
}

addEventListener('online', () => reportReachable(true))
addEventListener('offline', () => reportReachable(false))

export function useReachable(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => reachable,
  )
}
