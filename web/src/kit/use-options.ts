/** Which options fit what is typed? Fixed ones are filtered here without regard to accents; a function asks elsewhere, late answers are dropped. */
import { useEffect, useRef, useState } from 'react'
import { contains } from './accent-blind.ts'
import type { Option } from './options.tsx'

export type OptionSource<T extends Option> = readonly T[] | ((text: string, signal: AbortSignal) => Promise<readonly T[]>)

/** Milliseconds of quiet before a question goes out. */
const pause = 180

export function useOptions<T extends Option>(source: OptionSource<T>, text: string, isOpen: boolean) {
  const [found, setFound] = useState<readonly T[]>([])
  const [isBusy, setBusy] = useState(false)
  const load = useRef(source)
  load.current = source
  const isAsked = typeof source === 'function'

  useEffect(() => {
    const ask = load.current
    if (typeof ask !== 'function' || !isOpen) return
    const abort = new AbortController()
    setBusy(true)
    const timer = setTimeout(() => {
      ask(text, abort.signal)
        .then((items) => !abort.signal.aborted && setFound(items))
        .catch(() => !abort.signal.aborted && setFound([]))
        .finally(() => !abort.signal.aborted && setBusy(false))
    }, pause)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [text, isOpen])

  if (isAsked) return { options: found, isBusy }
  return { options: source.filter((option) => contains(`${option.label} ${option.detail ?? ''}`, text)), isBusy: false }
}
