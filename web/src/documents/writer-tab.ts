/**
 * By which name does the server know this browser as a document's writer? One name for all tabs of a browser: among themselves they
 * agree who writes (`editor/writing-tab.ts`), and a second tab that only looks must not take the turn from the first.
 */
const key = 'lavra-writer'

function newName(): string {
  // not randomUUID: it exists on HTTPS only
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

let held: string | null = null

export function writerName(): string {
  held ??= localStorage.getItem(key) ?? newName()
  localStorage.setItem(key, held)
  return held
}
