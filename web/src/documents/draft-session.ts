/**
 * One visit to a draft: opens it, saves it, keeps the turn while somebody works, gives it back at the end. The server knows one writer;
 * a save that arrives after the turn was given back would take it again, so leaving waits for what is under way.
 */
import type { Content } from '@lavra/contract/content/model.ts'
import { closeDraft, openDraft, saveDraft } from '@lavra/contract/documents.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { call, requestHeaders } from '../api/call.ts'
import { planRequest } from '../api/request.ts'
import type { Opened } from '../editor/autosave-machine.ts'

export type Draft = Output<typeof openDraft>

interface Save {
  content: Content
  baseRevision: number
  keep: boolean
}

export interface DraftSession {
  load(): Promise<Opened>
  save(save: Save): Promise<{ revision: number; savedAt: string }>
  /** Takes or keeps the turn; the answer tells the revision now. Rejects with `being-edited` when somebody else has it. */
  holdTurn(takeOver: boolean): Promise<Draft>
  /** From now on a change may cancel the signatures: the person has been told whose. */
  mayCancelSignatures(): void
  /** The visit is over; `isUnsaved`: a last save is coming and is waited for. */
  leave(isUnsaved: boolean): void
  /** The page goes away: one request that outlives it. */
  leaveWithPage(): void
}

interface SessionOptions {
  documentId: string
  tab: string
  takeOver: boolean
  onOpened: (draft: Draft) => void
}

export function draftSession({ documentId, tab, takeOver, onOpened }: SessionOptions): DraftSession {
  const here = { documentId, tab }
  let cancelSignatures = false
  let hasTurn = false
  let isLeaving = false
  let underWay = 0

  async function holdTurn(force: boolean): Promise<Draft> {
    const draft = await call(openDraft, { ...here, takeOver: force })
    hasTurn = true
    return draft
  }

  function giveBack(): void {
    if (!hasTurn || underWay > 0) return
    hasTurn = false
    // whoever has gone cannot be told; the server ends a silent turn by itself
    call(closeDraft, here, { gate: false }).catch(() => undefined)
  }

  return {
    holdTurn,
    load: async () => {
      const draft = await holdTurn(takeOver)
      onOpened(draft)
      // the server has parsed it before storing
      return { content: draft.body as unknown as Content, revision: draft.revision, savedAt: draft.savedAt }
    },
    save: async ({ content, baseRevision, keep }) => {
      underWay += 1
      try {
        const body = content as unknown as Record<string, unknown>
        const saved = await call(saveDraft, { ...here, body, baseRevision, keep, cancelSignatures })
        hasTurn = true
        return saved
      } finally {
        underWay -= 1
        if (isLeaving) giveBack()
      }
    },
    mayCancelSignatures: () => {
      cancelSignatures = true
    },
    leave: (isUnsaved) => {
      isLeaving = true
      if (!isUnsaved) giveBack()
    },
    leaveWithPage: () => {
      if (!hasTurn || underWay > 0) return
      const { method, url } = planRequest(closeDraft, here)
      fetch(url, { method, headers: requestHeaders(), keepalive: true, credentials: 'same-origin' }).catch(() => undefined)
    },
  }
}
