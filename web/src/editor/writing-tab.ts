/**
 * Which of a person's tabs writes in this document? One; the others watch until they take over.
 *
 * A tab asks as it opens and the writer answers. Web Locks would be shorter, but exist only on HTTPS, and intranets without it exist.
 */
import type { Clock } from './autosave.ts'

type TabMessage = { type: 'who-writes' | 'writing' | 'take-over' | 'released'; tab: string }

export interface TabChannel {
  post(message: TabMessage): void
  listen(listener: (message: TabMessage) => void): void
  close(): void
}
export interface Tabs {
  isWriter(): boolean
  takeOver(): Promise<void>
  leave(): void
}

/** Long enough for a busy tab to answer, short enough not to be felt while the document loads. */
const answerMs = 250
/** A tab that the browser has frozen never answers; what it had is on the device. */
const releaseMs = 3_000

/** Asks who writes; resolves when the answer is clear. `taken` is awaited before the writing is given away. */
export async function joinTabs(channel: TabChannel, clock: Clock, on: { taken: () => Promise<void> }): Promise<Tabs> {
  const me = `${clock.now().getTime()}-${Math.random().toString(36).slice(2)}`
  let writer = true
  let asking = true
  let released: (() => void) | null = null

  channel.listen((message) => {
    if (message.tab === me) return
    // Two tabs that open together both ask: the one with the smaller name writes.
    if (message.type === 'who-writes' && writer && (!asking || me < message.tab)) channel.post({ type: 'writing', tab: me })
    if (message.type === 'writing' && asking) writer = false
    if (message.type === 'released') released?.()
    if (message.type === 'take-over' && writer) {
      writer = false
      void on.taken().finally(() => channel.post({ type: 'released', tab: me }))
    }
  })
  channel.post({ type: 'who-writes', tab: me })
  await new Promise<void>((resolve) => clock.after(answerMs, resolve))
  asking = false

  return {
    isWriter: () => writer,
    takeOver: async () => {
      const answer = new Promise<void>((resolve) => {
        released = resolve
        clock.after(releaseMs, resolve)
      })
      channel.post({ type: 'take-over', tab: me })
      await answer
      released = null
      writer = true
    },
    leave: () => channel.close(),
  }
}

/** The real channel of the tabs that have this document open. */
export function tabChannel(documentId: string): TabChannel {
  const channel = new BroadcastChannel(`lavra-document-${documentId}`)
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) => channel.addEventListener('message', (event: MessageEvent<TabMessage>) => listener(event.data)),
    close: () => channel.close(),
  }
}
