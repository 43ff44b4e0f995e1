/** Opening a process reads it: what was set as unread for oneself no longer is. Once per opening, so that setting it from here stays. */
import { setPersonalUnread } from '@lavra/contract/notes.ts'
import { useEffect, useRef } from 'react'
import { useCommand } from '../api/use-endpoint.ts'
import { unreadReads } from './UnreadNow.tsx'
import { useNotes } from './use-notes.ts'

export function useReadAgain(processId: string): void {
  const { data, isFetching } = useNotes(processId)
  const unreadForMe = data?.unreadForMe
  const looked = useRef(false)
  const { mutate } = useCommand(setPersonalUnread, { quiet: true, invalidates: unreadReads })
  useEffect(() => {
    if (looked.current || isFetching || unreadForMe === undefined) return
    looked.current = true
    if (unreadForMe) mutate({ processId, unread: false })
  }, [unreadForMe, isFetching, processId, mutate])
}
