/**
 * Which processes did this person open last in this browser? Kept on the device only, for the palette. Of what is not public only the
 * number is kept: others may use the same computer.
 */
import { useSyncExternalStore } from 'react'
import { z } from 'zod'

const kept = 8
const recentProcess = z.object({ number: z.string(), summary: z.string() })
export type RecentProcess = z.infer<typeof recentProcess>
const list = z.array(recentProcess)
const none: readonly RecentProcess[] = []

const keyOf = (userId: string) => `lavra-recent-${userId}`
const listeners = new Set<() => void>()
const read = new Map<string, readonly RecentProcess[]>()

function parsed(text: string | null): readonly RecentProcess[] {
  try {
    return list.parse(JSON.parse(text ?? '[]'))
  } catch {
    return none
  }
}

/** The latest first, each once. */
export function withLatest(before: readonly RecentProcess[], latest: RecentProcess): RecentProcess[] {
  return [latest, ...before.filter(({ number }) => number !== latest.number)].slice(0, kept)
}

export function recentProcesses(userId: string): readonly RecentProcess[] {
  const held = read.get(userId) ?? parsed(localStorage.getItem(keyOf(userId)))
  read.set(userId, held)
  return held
}

export function rememberProcess(userId: string, process: { number: string; summary: string; level: string }): void {
  const summary = process.level === 'public' ? process.summary : ''
  const next = withLatest(parsed(localStorage.getItem(keyOf(userId))), { number: process.number, summary })
  localStorage.setItem(keyOf(userId), JSON.stringify(next))
  read.set(userId, next)
  for (const listener of listeners) listener()
}

export function useRecentProcesses(userId: string): readonly RecentProcess[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => recentProcesses(userId),
  )
}
