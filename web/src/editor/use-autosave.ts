/** How does a page keep its document saved? Ties the autosave to the browser: blur, hidden page, network, sign-in, leaving. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { isWaitingForSignIn, subscribeToGate } from '../api/sign-in-gate.ts'
import { type Autosave, type AutosaveOptions, createAutosave } from './autosave.ts'
import { type AutosaveState, isDirty } from './autosave-machine.ts'
import { deviceStorage } from './device-storage.ts'
import { tabChannel } from './writing-tab.ts'

export interface UseAutosaveOptions extends Pick<AutosaveOptions, 'load' | 'save'> {
  userId: string
  documentId: string
}
export interface UsedAutosave {
  autosave: Autosave | null
  state: AutosaveState | null
  /** Why the document could not be opened. */
  error: unknown
}

/** Opens the document once per `documentId` and person; `load` and `save` are those of that first render. */
export function useAutosave({ userId, documentId, load, save }: UseAutosaveOptions): UsedAutosave {
  const [autosave, setAutosave] = useState<Autosave | null>(null)
  const [error, setError] = useState<unknown>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another function is not another document
  useEffect(() => {
    const gone = new AbortController()
    let opened: Autosave | null = null
    setAutosave(null)
    setError(null)
    createAutosave({ load, save, storage: deviceStorage(userId, documentId), channel: tabChannel(documentId), signal: gone.signal }).then(
      (ready) => {
        if (gone.signal.aborted) return ready.close()
        opened = ready
        setAutosave(ready)
      },
      (reason) => gone.signal.aborted || setError(reason),
    )
    return () => {
      gone.abort()
      opened?.close()
    }
  }, [userId, documentId])

  useEffect(() => (autosave ? tieToBrowser(autosave) : undefined), [autosave])
  const state = useSyncExternalStore(autosave?.subscribe ?? never, () => autosave?.state() ?? null)
  return { autosave, state, error }
}

const never = () => () => {}

function tieToBrowser(autosave: Autosave): () => void {
  const flush = () => autosave.flush()
  const hidden = () => document.visibilityState === 'hidden' && flush()
  const online = () => autosave.send({ type: 'online' })
  const leaving = (event: BeforeUnloadEvent) => {
    flush()
    const { onDevice } = autosave.state()
    if (isDirty(autosave.state()) && !onDevice) event.preventDefault()
  }
  addEventListener('blur', flush)
  addEventListener('pagehide', flush)
  addEventListener('online', online)
  addEventListener('beforeunload', leaving)
  document.addEventListener('visibilitychange', hidden)
  const gate = subscribeToGate(() => autosave.send({ type: isWaitingForSignIn() ? 'session-ended' : 'signed-in' }))
  return () => {
    removeEventListener('blur', flush)
    removeEventListener('pagehide', flush)
    removeEventListener('online', online)
    removeEventListener('beforeunload', leaving)
    document.removeEventListener('visibilitychange', hidden)
    gate()
  }
}
