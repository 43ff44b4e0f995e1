/**
 * What happens to a call when the session has ended meanwhile? It waits here. The dialog over the page opens, and when the
 * same person has signed in again every waiting call is made once more, so that nothing typed is lost.
 */
type Waiting = { resolve: () => void; reject: (reason: unknown) => void }

let waiting: Waiting[] = []
const listeners = new Set<() => void>()

function changed(): void {
  for (const listener of listeners) listener()
}

/** Resolves when somebody has signed in again; rejects with `reason` when they would rather not. */
export function waitForSignIn(): Promise<void> {
  return new Promise((resolve, reject) => {
    waiting = [...waiting, { resolve, reject }]
    changed()
  })
}

export function signedInAgain(): void {
  const released = waiting
  waiting = []
  changed()
  for (const call of released) call.resolve()
}

export function signInDeclined(reason: unknown): void {
  const released = waiting
  waiting = []
  changed()
  for (const call of released) call.reject(reason)
}

export function isWaitingForSignIn(): boolean {
  return waiting.length > 0
}

export function subscribeToGate(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
