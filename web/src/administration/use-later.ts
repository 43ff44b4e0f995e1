/** What was typed, once the typing has paused: for questions to the server. */
import { useEffect, useState } from 'react'

const pause = 200

export function useLater<T>(value: T): T {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return later
}
