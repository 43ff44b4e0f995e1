/** A card dragged to another column does what the column stands for, shown at once; what the server answers wins, and it can be taken back. */
import { setCheckpoint } from '@lavra/contract/checkpoints.ts'
import { listDeskGroups } from '@lavra/contract/desk.ts'
import { removeProcessMarker, setProcessMarker } from '@lavra/contract/notes.ts'
import { assignProcess, countDesk, listDesk } from '@lavra/contract/routing.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { keyOf } from '../api/use-endpoint.ts'
import { toast } from '../kit/toast-queue.ts'
import type { Board, DeskRow } from './desk-filter.ts'

/** A card on its way. */
export interface Move {
  row: DeskRow
  from: string
  to: string
}

async function act(by: Board, { row, from, to }: Move): Promise<void> {
  const processId = row.id
  if (by === 'assignee') {
    await call(assignProcess, { processId, userId: to === 'nobody' ? null : to })
    return
  }
  if (by === 'checkpoint') {
    await call(setCheckpoint, { processId, checkpointId: to === 'none' ? null : to })
    return
  }
  const held = row.markers.find(({ id }) => id === from)
  const isThere = row.markers.some(({ id }) => id === to)
  // first the new one: should the second call fail, the process has one marker too many and none too few. The words go along.
  if (to !== 'none' && !isThere) await call(setProcessMarker, { processId, markerId: to, ...(held?.text ? { text: held.text } : {}) })
  if (from !== 'none') await call(removeProcessMarker, { processId, markerId: from })
}

export function useMoveCard(by: Board, nameOf: (column: string) => string) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const client = useQueryClient()
  const [moves, setMoves] = useState<readonly Move[]>([])
  const move = async (wished: Move, isBack = false) => {
    setMoves((before) => [...before.filter(({ row }) => row.id !== wished.row.id), wished])
    try {
      await act(by, wished)
      const { row, from, to } = wished
      const { number } = row
      const name = nameOf(to)
      // as it is now: going back takes off what was put on
      const back = {
        row: { ...row, markers: row.markers.filter(({ id }) => id !== from).concat(marking(row, from, to)) },
        from: to,
        to: from,
      }
      toast(
        isBack ? t`Processo ${number} de volta em “${name}”.` : t`Processo ${number} movido para “${name}”.`,
        isBack ? {} : { action: { label: t`Desfazer`, run: () => void move(back, true) } },
      )
    } catch (error) {
      toast(refusalSentence(error, i18n))
    }
    await Promise.all([listDesk, listDeskGroups, countDesk].map((read) => client.invalidateQueries({ queryKey: keyOf(read) })))
    setMoves((before) => before.filter((one) => one !== wished))
  }
  return { moves, move }
}

/** The marker of the column it went to, with the words of the one it had. */
function marking(row: DeskRow, from: string, to: string): DeskRow['markers'] {
  const held = row.markers.find(({ id }) => id === from)
  const there = row.markers.find(({ id }) => id === to)
  if (there || to === 'none') return []
  return [{ id: to, name: '', colour: held?.colour ?? 'gray', personal: held?.personal ?? false, text: held?.text ?? '' }]
}
