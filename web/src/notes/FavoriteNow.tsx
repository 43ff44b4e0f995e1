/** Puts the process among the unit's favorites, or takes it from there, at once: from the palette, the menu or the desk's row. */
import { useEffect, useRef } from 'react'
import { favoriteOf, useFavorite } from './use-favorite.ts'
import { type Noted, useNotes } from './use-notes.ts'

export function FavoriteNow({ process, onClose }: { process: Noted; onClose: () => void }) {
  const notes = useNotes(process.id)
  const { toggle } = useFavorite(process.id, null, process.number)
  const done = useRef(false)
  const { data, isFetching, isError } = notes
  useEffect(() => {
    if (isError) onClose()
    if (done.current || isFetching || !data) return
    done.current = true
    toggle(favoriteOf(data, null))
    onClose()
  }, [data, isFetching, isError, toggle, onClose])
  return null
}
