/**
 * Is somebody there? Screens read anew by themselves when something changes; that must not keep the session of a person who has left
 * from ending. Requests say so when nothing was touched for a minute.
 */
const leftAfterMs = 60_000
let touchedAt = Date.now()

for (const kind of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'])
  globalThis.document?.addEventListener(
    kind,
    () => {
      touchedAt = Date.now()
    },
    { capture: true, passive: true },
  )

/** The header of a request that nobody asked for just now; none otherwise. */
export function attendance(now = Date.now()): Record<string, string> {
  return now - touchedAt > leftAfterMs ? { 'lavra-unattended': '1' } : {}
}
