/** Is it still this person's turn to write? Kept while they work; who has gone for coffee loses it, and hears who has it now. */
import { useEffect, useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import type { Autosave } from '../editor/autosave.ts'
import { isDirty } from '../editor/autosave-machine.ts'
import type { DraftSession } from './draft-session.ts'

/** The server ends a silent turn after two minutes. */
const everyMs = 60_000
/** An open page that nobody touches must not keep colleagues out. */
const idleAfterMs = 10 * 60_000

export interface LostTurn {
  error: ApiError
}

/** `onStale`: while nobody was working here, somebody saved another text. */
export function useTurn(session: DraftSession, autosave: Autosave | null, onStale: () => void): LostTurn | null {
  const [lost, setLost] = useState<LostTurn | null>(null)

  useEffect(() => {
    if (!autosave) return
    let touchedAt = Date.now()
    const touch = () => {
      const wasAway = Date.now() - touchedAt > everyMs
      touchedAt = Date.now()
      if (wasAway) void hold()
    }
    const hold = async () => {
      const before = autosave.state()
      if (!before.writer || before.sending || before.trouble || document.visibilityState === 'hidden') return
      try {
        const draft = await session.holdTurn(false)
        const now = autosave.state()
        if (draft.revision > now.revision && !now.sending && !isDirty(now)) onStale()
      } catch (error) {
        if (error instanceof ApiError && error.code === 'being-edited') setLost({ error })
      }
    }
    const timer = setInterval(() => Date.now() - touchedAt < idleAfterMs && void hold(), everyMs)
    const signs = ['keydown', 'pointerdown'] as const
    for (const sign of signs) addEventListener(sign, touch, { capture: true, passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) removeEventListener(sign, touch, { capture: true })
    }
  }, [session, autosave, onStale])

  return lost
}
