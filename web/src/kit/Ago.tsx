/** How long ago was it? Goes on counting while it is shown; the exact moment is in the title. */
import { useSyncExternalStore } from 'react'
import { useFormats } from './format.ts'

let now = Date.now()
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

/** One clock for all that is shown: a list of thousands must not keep thousands of timers. */
function listen(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    now = Date.now()
    for (const tell of listeners) tell()
  }, 30_000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** ISO 8601 in. What happened after the clock's last tick counts as now. */
export function Ago({ instant, className }: { instant: string; className?: string }) {
  const { ago, long } = useFormats()
  const present = useSyncExternalStore(listen, () => now)
  return (
    <time dateTime={instant} title={long(instant)} className={className}>
      {ago(instant, Math.max(present, Date.parse(instant)))}
    </time>
  )
}
