/** Undoing a sending asks nothing: until it is opened there, nothing is lost by it. */
import { useEffect, useRef } from 'react'
import type { Moving } from './reopen.ts'
import { useRecall } from './use-recall.ts'

export function RecallNow({ process, onClose }: { process: Moving; onClose: () => void }) {
  const recall = useRecall(process)
  const acting = useRef(() => {
    recall.run()
    onClose()
  })
  const done = useRef(false)
  useEffect(() => {
    if (done.current) return
    done.current = true
    acting.current()
  }, [])
  return null
}
