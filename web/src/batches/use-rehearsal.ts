/** What would an act on these do, before it is done? Asked some at a time, and anew whenever what was chosen changes. */
import { type BatchSubject, rehearsalLimit, rehearseBatch } from '@lavra/contract/batches.ts'
import { useEffect, useState } from 'react'
import { call } from '../api/call.ts'

export interface Refusal {
  code: string
  params: Record<string, string | number>
}

export interface Rehearsal {
  asked: number
  allowed: number
  refused: ReadonlyMap<string, Refusal>
}

/** Milliseconds of quiet before asking: one question per choice, not per letter. */
const pause = 250
const nothing: Rehearsal = { asked: 0, allowed: 0, refused: new Map() }

/** `input` null: not everything is chosen yet. A failed question leaves the rehearsal where it is: the act itself tells. */
interface Wish {
  act: string
  subject: BatchSubject
  input: Record<string, unknown> | null
}

export function useRehearsal({ act, subject, input }: Wish, about: readonly string[]): Rehearsal {
  const [known, know] = useState(nothing)
  const question = input === null ? null : JSON.stringify([{ act, subject, input }, about])
  useEffect(() => {
    know(nothing)
    if (question === null) return
    const [order, ids] = JSON.parse(question) as [Wish & { input: Record<string, unknown> }, string[]]
    const leaving = new AbortController()
    const ask = async () => {
      let now = nothing
      for (let at = 0; at < ids.length && !leaving.signal.aborted; at += rehearsalLimit) {
        const part = { ...order, ids: ids.slice(at, at + rehearsalLimit) }
        const { items } = await call(rehearseBatch, part, { signal: leaving.signal })
        const refused = new Map(now.refused)
        for (const { id, refusal } of items) if (refusal) refused.set(id, refusal)
        now = { asked: now.asked + items.length, allowed: now.asked + items.length - refused.size, refused }
        know(now)
      }
    }
    const timer = setTimeout(() => void ask().catch(() => {}), pause)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [question])
  return known
}
