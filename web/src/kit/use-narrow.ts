/** Is the screen as narrow as a phone's? Tables become cards, panes become pages. */
import { useSyncExternalStore } from 'react'

const phone = '(max-width: 760px)'

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(phone)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => matchMedia(phone).matches,
  )
}
