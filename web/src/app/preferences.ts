/** Theme, text size, language and single-letter shortcuts: chosen by a person, kept in cookies, applied to the root at once. */
import { useSyncExternalStore } from 'react'
import { readCookie, writeCookie } from './cookie.ts'

export const themes = ['system', 'light', 'dark', 'contrast'] as const
export const densities = ['compact', 'standard', 'comfortable'] as const
export const languages = ['pt-BR', 'en'] as const
export type Theme = (typeof themes)[number]
export type Density = (typeof densities)[number]
export type Language = (typeof languages)[number]

export interface Preferences {
  theme: Theme
  density: Density
  language: Language
  letterKeys: boolean
}

const oneOf = <T extends string>(allowed: readonly T[], value: string | null, otherwise: T): T =>
  allowed.find((one) => one === value) ?? otherwise

// theme.js has already chosen the language for the first paint: cookie first, else the browser's
let present: Preferences = {
  theme: oneOf(themes, readCookie('lavra-theme'), 'system'),
  density: oneOf(densities, readCookie('lavra-density'), 'standard'),
  language: oneOf(languages, document.documentElement.lang, 'pt-BR'),
  letterKeys: readCookie('lavra-keys') !== 'off',
}
const listeners = new Set<() => void>()

export function preferences(): Preferences {
  return present
}

export function prefer(change: Partial<Preferences>): void {
  present = { ...present, ...change }
  writeCookie('lavra-theme', present.theme)
  writeCookie('lavra-density', present.density)
  writeCookie('lavra-lang', present.language)
  writeCookie('lavra-keys', present.letterKeys ? 'on' : 'off')
  const root = document.documentElement
  if (present.theme === 'system') delete root.dataset.theme
  else root.dataset.theme = present.theme
  if (present.density === 'standard') delete root.dataset.density
  else root.dataset.density = present.density
  root.lang = present.language
  for (const listener of listeners) listener()
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => present,
  )
}
