/** Reopening asks nothing: it is done once, at once, and told. */
import { useEffect, useRef } from 'react'
import { type Moving, useReopen } from './reopen.ts'

export function ReopenNow({ process, onClose }: { process: Moving; onClose: () => void }) {
  const reopen = useReopen(process)
  const acting = useRef(() => {
    reopen.run()
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
