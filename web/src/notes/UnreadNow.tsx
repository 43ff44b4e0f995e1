/** Shows the process as unread to oneself, at once; on its own page that means going back to the desk. */
import { setPersonalUnread, showNotes } from '@lavra/contract/notes.ts'
import { countDesk, listDesk } from '@lavra/contract/routing.ts'
import { useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useRef } from 'react'
import { useCommand } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { toast } from '../kit/toast-queue.ts'
import type { Noted } from './use-notes.ts'

export const unreadReads = [showNotes, listDesk, countDesk] as const

interface UnreadNowProps {
  process: Noted
  onClose: () => void
}

export function UnreadNow({ process, onClose }: UnreadNowProps) {
  const { t } = useLingui()
  const begun = useRef(false)
  const { number, id: processId } = process
  const { mutate } = useCommand(setPersonalUnread, {
    invalidates: unreadReads,
    onDone: (_, { unread }) => {
      if (!unread) return
      toast(t`Processo ${number} marcado como não lido, só para você.`, {
        action: { label: t`Desfazer`, run: () => mutate({ processId, unread: false }) },
      })
    },
  })
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    mutate({ processId, unread: true })
    onClose()
  }, [mutate, processId, onClose])
  return null
}

/** No longer unread to oneself, without opening it. */
export function ReadNow({ process, onClose }: UnreadNowProps) {
  const { t } = useLingui()
  const begun = useRef(false)
  const { number, id: processId } = process
  const { mutate } = useCommand(setPersonalUnread, {
    invalidates: unreadReads,
    onDone: (_, { unread }) => {
      if (unread) return
      toast(t`Processo ${number} marcado como lido.`, {
        action: { label: t`Desfazer`, run: () => mutate({ processId, unread: true }) },
      })
    },
  })
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    mutate({ processId, unread: false })
    onClose()
  }, [mutate, processId, onClose])
  return null
}

export function UnreadAndBack(props: UnreadNowProps) {
  const follow = useFollow()
  const { onClose } = props
  const back = useCallback(() => {
    onClose()
    follow(paths.desk())
  }, [follow, onClose])
  return <UnreadNow {...props} onClose={back} />
}
