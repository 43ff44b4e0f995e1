/**
 * What opens over the page is loaded when first needed, or fetched ahead once the page is at rest: the session may end while the
 * connection is poor.
 */
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { passwordAskedFor, subscribeToPasswordGate } from '../api/password-gate.ts'
import { isWaitingForSignIn, subscribeToGate } from '../api/sign-in-gate.ts'
import { useOverlay } from './overlays.ts'

const load = {
  palette: () => import('./Palette.tsx'),
  shortcuts: () => import('./ShortcutHelp.tsx'),
  signIn: () => import('./SignInAgain.tsx'),
  confidential: () => import('../secrecy/OpenConfidential.tsx'),
}
const Palette = lazy(() => load.palette().then((part) => ({ default: part.Palette })))
const ShortcutHelp = lazy(() => load.shortcuts().then((part) => ({ default: part.ShortcutHelp })))
const SignInAgain = lazy(() => load.signIn().then((part) => ({ default: part.SignInAgain })))
const OpenConfidential = lazy(() => load.confidential().then((part) => ({ default: part.OpenConfidential })))

/** Milliseconds after which the page counts as at rest. */
const rest = 4_000

export function LazyOverlays() {
  const open = useOverlay()
  const isWaiting = useSyncExternalStore(subscribeToGate, isWaitingForSignIn)
  const isPasswordAsked = useSyncExternalStore(subscribeToPasswordGate, passwordAskedFor) !== null
  useEffect(() => {
    // a part that could not be fetched is never asked for again by the browser: better not to try without a network
    const ahead = () => navigator.onLine && Promise.allSettled(Object.values(load).map((part) => part()))
    const timer = setTimeout(ahead, rest)
    addEventListener('online', ahead)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', ahead)
    }
  }, [])
  return (
    <Suspense fallback={null}>
      {open === 'palette' ? <Palette /> : null}
      {open === 'shortcuts' ? <ShortcutHelp /> : null}
      {isPasswordAsked ? <OpenConfidential /> : null}
      {isWaiting ? <SignInAgain /> : null}
    </Suspense>
  )
}
