/** In which unit does this tab act? Each tab has its own; a new tab starts in the unit the server remembers for the session. */
import { useSyncExternalStore } from 'react'

const key = 'lavra-unit'
const listeners = new Set<() => void>()

export function actingUnit(): string | null {
  return sessionStorage.getItem(key)
}

export function actIn(unitId: string | null): void {
  if (unitId === null) sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, unitId)
  for (const listener of listeners) listener()
}

export function useActingUnit(): string | null {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, actingUnit)
}
