/** One act on many processes: one command after the other, so that each succeeds or fails for itself and the rest goes on. */
import { useLingui as useI18n } from '@lingui/react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { keyOf } from '../api/use-endpoint.ts'
import type { DeskRow } from './desk-filter.ts'
import { movedReads } from './reopen.ts'

export interface Refused {
  row: DeskRow
  reason: string
}

export interface BulkState {
  of: number
  /** How many were tried. */
  tried: number
  done: readonly DeskRow[]
  refused: readonly Refused[]
  isRunning: boolean
}

const unbegun: BulkState = { of: 0, tried: 0, done: [], refused: [], isRunning: false }

export function useBulk(act: (row: DeskRow) => Promise<unknown>) {
  const { i18n } = useI18n()
  const client = useQueryClient()
  const [state, setState] = useState<BulkState>(unbegun)
  const stopped = useRef(false)
  useEffect(() => {
    // React mounts twice in development
    stopped.current = false
    return () => {
      stopped.current = true
    }
  }, [])

  /** Gives what came of it; what was not tried because of `stop` is in neither list. */
  const run = async (rows: readonly DeskRow[]): Promise<BulkState> => {
    stopped.current = false
    let now: BulkState = { ...unbegun, of: rows.length, isRunning: true }
    setState(now)
    for (const row of rows) {
      if (stopped.current) break
      try {
        await act(row)
        now = { ...now, done: [...now.done, row] }
      } catch (error) {
        now = { ...now, refused: [...now.refused, { row, reason: refusalSentence(error, i18n) }] }
      }
      now = { ...now, tried: now.tried + 1 }
      setState(now)
    }
    now = { ...now, isRunning: false }
    setState(now)
    for (const read of movedReads) client.invalidateQueries({ queryKey: keyOf(read) })
    return now
  }

  return {
    state,
    run,
    stop: () => {
      stopped.current = true
    },
  }
}
