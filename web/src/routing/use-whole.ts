/** All processes that the filter leaves, not only those loaded: read when asked for, so that one act can be done on them. */
import { listDeskSelection, selectionLimit } from '@lavra/contract/desk.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { call } from '../api/call.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useFormats } from '../kit/format.ts'
import { toast } from '../kit/toast-queue.ts'
import { type DeskFilter, type DeskRow, narrowingOf } from './desk-filter.ts'

type Brief = Output<typeof listDeskSelection>['items'][number]

/** What only shows on the list is not read for all: acts on many need none of it. */
const asRow = ({ noted, ...brief }: Brief): DeskRow => ({
  ...brief,
  origin: 'received',
  unread: false,
  from: null,
  assignee: null,
  parties: [],
  documents: 0,
  drafts: 0,
  openedAt: '',
  lastActivityAt: '',
  markers: [],
  note: noted ? { text: '', priority: false } : null,
  unreadForMe: false,
  followed: false,
  attention: false,
  blocks: [],
  checkpoint: null,
  due: null,
  priority: null,
  locked: false,
})

const none: readonly DeskRow[] = []

export function useWhole(filter: DeskFilter, onRead: (ids: ReadonlySet<string>, isAgain: boolean) => void) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { number } = useFormats()
  const [rows, setRows] = useState(none)
  const [isReading, setReading] = useState(false)
  const list = JSON.stringify(filter)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list, another whole
  useEffect(() => setRows(none), [list])
  const read = async (isAgain: boolean) => {
    setReading(true)
    try {
      const { items, more } = await call(listDeskSelection, { ...narrowingOf(filter), situation: filter.situation })
      setRows(items.map(asRow))
      onRead(new Set(items.map(({ id }) => id)), isAgain)
      if (more && !isAgain) toast(t`Selecionados os ${number(selectionLimit)} mais recentes: é o que cabe em um lote.`)
    } catch (error) {
      toast(refusalSentence(error, i18n))
    } finally {
      setReading(false)
    }
  }
  return { rows, choose: () => read(false), isReading, /** What is still there after something was done. */ readAgain: () => read(true) }
}
