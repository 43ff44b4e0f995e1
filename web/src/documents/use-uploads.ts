/** The files of one page on their way: which wait, which travel (a few at a time), which have arrived, which were refused. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ApiError } from '../api/api-error.ts'
import { type RunningUpload, startUpload } from './resumable-upload.ts'

export type Journey =
  | { state: 'waiting' }
  | { state: 'travelling'; sent: number; isOffline: boolean }
  | { state: 'arrived'; uploadId: string }
  | { state: 'refused'; error: ApiError }

/** More at once would only share the same line. */
const atOnce = 3

export interface Uploads {
  journeyOf(key: string): Journey
  add(files: readonly { key: string; file: File }[]): void
  /** Gives it up and forgets what arrived. */
  remove(key: string): void
  /** Resolves when the file has arrived or was refused; at once when it is gone. */
  settled(key: string): Promise<Journey>
  /** It has become a document: nothing to resume any more. */
  forget(key: string): void
}

const waiting: Journey = { state: 'waiting' }

/** `owner`: whose uploads for which process, so that nobody resumes what is not theirs. */
export function useUploads(owner: string): Uploads {
  const [, redraw] = useState(0)
  const files = useRef(new Map<string, { file: File; journey: Journey; running: RunningUpload | null }>())
  const waiters = useRef(new Set<() => void>())

  const changed = useCallback(() => {
    redraw((count) => count + 1)
    for (const look of waiters.current) look()
  }, [])

  const goOn = useCallback(() => {
    const all = [...files.current.values()]
    const free = atOnce - all.filter(({ journey }) => journey.state === 'travelling').length
    for (const one of all.filter(({ journey }) => journey.state === 'waiting').slice(0, Math.max(0, free))) {
      const become = (journey: Journey) => {
        one.journey = journey
        if (journey.state !== 'travelling') goOn()
        changed()
      }
      one.journey = { state: 'travelling', sent: 0, isOffline: false }
      one.running = startUpload(one.file, owner, {
        onProgress: (sent) => become({ state: 'travelling', sent, isOffline: false }),
        onWaiting: () => become({ state: 'travelling', sent: one.journey.state === 'travelling' ? one.journey.sent : 0, isOffline: true }),
        onArrived: (uploadId) => become({ state: 'arrived', uploadId }),
        onRefused: (error) => become({ state: 'refused', error }),
      })
    }
    changed()
  }, [owner, changed])

  useEffect(() => {
    const held = files.current
    return () => {
      for (const { running } of held.values()) running?.stop()
      held.clear()
    }
  }, [])

  const journeyOf = (key: string) => files.current.get(key)?.journey ?? waiting
  return {
    journeyOf,
    add: (added) => {
      for (const { key, file } of added) files.current.set(key, { file, journey: waiting, running: null })
      goOn()
    },
    remove: (key) => {
      files.current.get(key)?.running?.giveUp()
      files.current.delete(key)
      goOn()
    },
    forget: (key) => files.current.get(key)?.running?.forget(),
    settled: (key) =>
      new Promise((resolve) => {
        const look = () => {
          const journey = files.current.get(key)?.journey
          if (journey && journey.state !== 'arrived' && journey.state !== 'refused') return
          waiters.current.delete(look)
          resolve(journey ?? waiting)
        }
        waiters.current.add(look)
        look()
      }),
  }
}
