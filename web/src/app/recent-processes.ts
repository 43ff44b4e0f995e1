/**
 * Which processes did this person open last in this browser? Kept on the device only, for the palette. Others may use the same computer:
 * of what is restricted only the number is kept, and of what is confidential nothing, not even of the time before it was.
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

/** The latest first, each once, with what the device may keep of it. */
export function withLatest(before: readonly RecentProcess[], { level, ...latest }: RecentProcess & { level: string }): RecentProcess[] {
  const others = before.filter(({ number }) => number !== latest.number)
  if (level === 'confidential') return others
  return [level === 'public' ? latest : { ...latest, summary: '' }, ...others].slice(0, kept)
}

export function recentProcesses(userId: string): readonly RecentProcess[] {
  const held = read.get(userId) ?? parsed(localStorage.getItem(keyOf(userId)))
  read.set(userId, held)
  return held
}

export function rememberProcess(userId: string, process: { number: string; summary: string; level: string }): void {
  const { number, summary, level } = process
  keep(userId, withLatest(parsed(localStorage.getItem(keyOf(userId))), { number, summary, level }))
}

/** It was deleted. */
export function forgetProcess(userId: string, number: string): void {
  const before = parsed(localStorage.getItem(keyOf(userId)))
  keep(
    userId,
    before.filter((process) => process.number !== number),
  )
}

function keep(userId: string, next: readonly RecentProcess[]): void {
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
