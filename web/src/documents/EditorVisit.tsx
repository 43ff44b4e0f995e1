/** Opens a draft and shows it, or says why it cannot be opened; gives the turn back when the page is left. */
import { showDocument } from '@lavra/contract/documents.ts'
import { useCallback, useEffect, useState } from 'react'
import { useEndpoint } from '../api/use-endpoint.ts'
import { usePageTitle } from '../app/page.ts'
import { useSession } from '../app/session.tsx'
import { isDirty } from '../editor/autosave-machine.ts'
import { useAutosave } from '../editor/use-autosave.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { type Draft, draftSession } from './draft-session.ts'
import { EditorDesk } from './EditorDesk.tsx'
import { EditorRefused } from './EditorRefused.tsx'
import { useTurn } from './turn.ts'
import { writerName } from './writer-tab.ts'

interface EditorVisitProps {
  documentId: string
  takeOver: boolean
  /** Begin anew, with or without taking the turn from whoever has it. */
  onAgain: (takeOver: boolean) => void
}

export function EditorVisit({ documentId, takeOver, onAgain }: EditorVisitProps) {
  const { user } = useSession()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [session] = useState(() => draftSession({ documentId, tab: writerName(), takeOver, onOpened: setDraft }))
  const { autosave, state, error } = useAutosave({ userId: user.id, documentId, load: session.load, save: session.save })
  const shown = useEndpoint(showDocument, draft ? { documentId } : null, { topics: [`process:${draft?.processId}`] })
  const onStale = useCallback(() => onAgain(false), [onAgain])
  const lost = useTurn(session, autosave, onStale)
  usePageTitle(draft ? `${draft.title} ${draft.number}` : null)

  // where a text is at stake, signing in again must not depend on what can be fetched at that moment
  useEffect(() => void import('../app/SignInAgain.tsx').catch(() => undefined), [])

  useEffect(() => {
    if (!autosave) return
    const hide = () => {
      const now = autosave.state()
      if (now.writer && !isDirty(now)) session.leaveWithPage()
    }
    addEventListener('pagehide', hide)
    return () => {
      removeEventListener('pagehide', hide)
      const now = autosave.state()
      // the tab that only watched has no turn to give back
      if (now.writer) session.leave(now.sending !== null || (isDirty(now) && now.trouble === null))
    }
  }, [autosave, session])

  if (error) return <EditorRefused documentId={documentId} error={error} onTakeOver={() => onAgain(true)} onRetry={() => onAgain(false)} />
  if (!autosave || !state || !draft) return <Skeleton rows={12} rowHeight={40} />
  return (
    <EditorDesk
      autosave={autosave}
      state={state}
      draft={draft}
      session={session}
      document={shown.data ?? null}
      lost={lost}
      onAgain={onAgain}
    />
  )
}
