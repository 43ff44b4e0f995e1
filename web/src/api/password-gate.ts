/**
 * What happens to a call that needs the password of a confidential process? It waits here while the dialog over the page asks for it,
 * and is made once more when the process has been opened: a text in the middle of being saved is not lost.
 */
import type { ApiError } from './api-error.ts'

type Waiting = { refused: ApiError; resolve: () => void; reject: (reason: unknown) => void }

let waiting: readonly Waiting[] = []
const listeners = new Set<() => void>()

function replace(next: readonly Waiting[]): void {
  waiting = next
  for (const listener of listeners) listener()
}

/** Resolves when the process has been opened; rejects with the refusal when somebody would rather not. */
export function waitForPassword(refused: ApiError): Promise<void> {
  return new Promise((resolve, reject) => replace([...waiting, { refused, resolve, reject }]))
}

/** The refusal that is being asked about, the oldest first; null when nothing waits. */
export function passwordAskedFor(): ApiError | null {
  return waiting[0]?.refused ?? null
}

function release(processId: string, how: (call: Waiting) => void): void {
  const released = waiting.filter(({ refused }) => refused.params.processId === processId)
  replace(waiting.filter((call) => !released.includes(call)))
  for (const call of released) how(call)
}

export function passwordGiven(processId: string): void {
  release(processId, (call) => call.resolve())
}

export function passwordDeclined(processId: string): void {
  release(processId, (call) => call.reject(call.refused))
}

export function subscribeToPasswordGate(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
