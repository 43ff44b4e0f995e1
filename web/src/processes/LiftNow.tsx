/** Lifting a suspension asks nothing: it is done once, at once, and told. */
import { useEffect, useRef } from 'react'
import type { Moving } from '../routing/reopen.ts'
import { useLift } from './use-lift.ts'

export function LiftNow({ process, onClose }: { process: Moving; onClose: () => void }) {
  const lift = useLift(process)
  const acting = useRef(() => {
    lift.run()
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
