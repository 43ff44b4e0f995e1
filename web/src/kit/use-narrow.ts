/** Is the screen as narrow as a phone's? Then tables become cards and panes become tabs. Is it a finger that points? Then lines are higher. */
import { useSyncExternalStore } from 'react'

function useMedia(condition: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(condition)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => matchMedia(condition).matches,
  )
}

export const useIsNarrow = () => useMedia('(max-width: 760px)')
export const useIsCoarse = () => useMedia('(pointer: coarse)')
