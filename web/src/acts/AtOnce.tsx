/** An act that asks nothing: it is done once, at once, and whoever does it tells. */
import { useEffect, useRef } from 'react'

export function AtOnce({ run, onClose }: { run: () => void; onClose: () => void }) {
  const acting = useRef(() => {
    run()
    onClose()
  })
  const done = useRef(false)
  useEffect(() => {
    // React mounts twice in development
    if (done.current) return
    done.current = true
    acting.current()
  }, [])
  return null
}
