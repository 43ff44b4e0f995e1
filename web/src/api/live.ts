/**
 * How does a page learn that something changed elsewhere? One event stream per tab brings topics; whatever was read under
 * one of them is read again. A lost stream comes back with growing pauses, and then everything on screen is read again.
 */
import type { QueryClient } from '@tanstack/react-query'
import { z } from 'zod'

const message = z.object({ topics: z.array(z.string()) })
const firstPause = 1_000
const longestPause = 30_000

/** The pause in milliseconds before the n-th attempt; the share between 0 and 1 keeps browsers from returning all at once. */
export function pauseBefore(attempt: number, share: number): number {
  return Math.min(longestPause, firstPause * 2 ** attempt) * (0.5 + share / 2)
}

export function topicsOf(data: string): readonly string[] {
  const read = message.safeParse(jsonOrNull(data))
  return read.success ? read.data.topics : []
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

let watched: string | null = null
const watchers = new Set<() => void>()

/** From now on hear of this process too: the stream tells of the one a tab shows, after the server asked whether it may be seen. */
export function watchProcess(processId: string): void {
  if (processId === watched) return
  watched = processId
  for (const watcher of watchers) watcher()
}

/** The same process, now that the server lets it be seen: it was asked when the stream began, before the password was given. */
export function watchAgain(): void {
  for (const watcher of watchers) watcher()
}

function addressOf(unitId: string): string {
  return `/api/live?${new URLSearchParams(watched ? { unit: unitId, process: watched } : { unit: unitId })}`
}

/** Starts listening; the answer stops it. */
export function listenLive(client: QueryClient, unitId: string): () => void {
  let streams: EventSource[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let attempt = 0

  const hear = (event: MessageEvent<string>) => {
    const topics = new Set(topicsOf(event.data))
    if (topics.size === 0) return
    client.invalidateQueries({
      predicate: (query) => Array.isArray(query.meta?.topics) && query.meta.topics.some((topic) => topics.has(String(topic))),
    })
  }
  const open = () => {
    clearTimeout(timer)
    // earlier streams stay until this one speaks, so that no hint falls between two processes
    const next = new EventSource(addressOf(unitId))
    streams.push(next)
    next.onopen = () => {
      const at = streams.indexOf(next)
      for (const earlier of streams.slice(0, at)) earlier.close()
      streams = streams.slice(at)
      if (attempt > 0) client.invalidateQueries({ refetchType: 'active' })
      attempt = 0
    }
    next.onmessage = hear
    next.onerror = () => {
      next.close()
      if (streams.at(-1) !== next) return
      for (const stream of streams) stream.close()
      streams = []
      timer = setTimeout(open, pauseBefore(attempt, Math.random()))
      attempt += 1
    }
  }

  open()
  watchers.add(open)
  return () => {
    watchers.delete(open)
    clearTimeout(timer)
    for (const stream of streams) stream.close()
  }
}
