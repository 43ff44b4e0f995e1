/**
 * What has this person opened since signing in (P-50)? Kept on the device, for all its tabs, as ids only; signing in begins anew. It is
 * nobody else's business, so the server does not know.
 */
import { useSyncExternalStore } from 'react'

export type ReadMark = `process-${string}` | `document-${string}`

const most = 3000
const prefix = 'lavra-read-'
const listeners = new Set<() => void>()
let held: { userId: string; marks: ReadonlySet<string> } | null = null

function parsed(text: string | null): string[] {
  return (text ?? '').split(' ').filter(Boolean)
}

function marksOf(userId: string): ReadonlySet<string> {
  if (held?.userId !== userId) held = { userId, marks: new Set(parsed(localStorage.getItem(prefix + userId))) }
  return held.marks
}

/** The oldest are forgotten first. */
export function withMark(before: ReadonlySet<string>, mark: string): string[] {
  return [...[...before].filter((one) => one !== mark), mark].slice(-most)
}

export function markRead(userId: string, mark: ReadMark): void {
  // another tab may have written meanwhile
  const next = withMark(new Set(parsed(localStorage.getItem(prefix + userId))), mark)
  localStorage.setItem(prefix + userId, next.join(' '))
  tell()
}

export function forgetReadMarks(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
  tell()
}

function tell(): void {
  held = null
  for (const listener of listeners) listener()
}

const heard = (event: StorageEvent) => event.key?.startsWith(prefix) && tell()

function listen(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', heard)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', heard)
  }
}

export function useIsRead(userId: string, mark: ReadMark): boolean {
  return useSyncExternalStore(listen, () => marksOf(userId).has(mark))
}
